import { launch } from '../../browser/chromium.ts';
import { builtSite, pagesOf } from '../../built-site.ts';
import { serve } from '../../serve.ts';
import { pageWeight } from '../../site/page-weight.ts';
import type { Area } from '../row.ts';

const ARTICLE = 'articles/putin-in-pyongyang';
const PASSAGES = 49;
const OTHERS = ['', 'articles', `${ARTICLE}/record`, 'sources', 'speakers', 'speakers/victor-cha', 'search'];

/**
 * Measures the bytes of the main kinds of page, compressed with brotli except in the row `HTML as it is`. Then counts the
 * requests to other hosts that all pages make.
 */
export const measure: Area = async function* () {
  const folder = builtSite('/');
  const { html, styles, scripts, blocking } = pageWeight(folder, ARTICLE);
  yield {
    measure: 'Article: HTML and styles',
    figure: (html + styles) / 1000,
    unit: 'kB',
    mark: { most: 16 },
    note: `${html} + ${styles} bytes, ${PASSAGES} passages`,
  };
  yield { measure: 'Article: files waited for', figure: blocking, unit: '', mark: { most: 2 } };
  yield { measure: 'Article: script, deferred', figure: scripts / 1000, unit: 'kB', mark: { most: 3 } };
  const record = pageWeight(folder, `${ARTICLE}/record`);
  yield {
    measure: 'Record page, for 30 of its passages: HTML as it is',
    figure: (record.rawHtml / 1000 / PASSAGES) * 30,
    unit: 'kB',
    mark: { most: 80 },
    note: `${record.rawHtml} bytes for ${PASSAGES}, compressed ${record.html}`,
  };
  for (const path of OTHERS) {
    const page = pageWeight(folder, path);
    yield {
      measure: `/${path}: HTML and styles`,
      figure: (page.html + page.styles) / 1000,
      unit: 'kB',
      note: page.scripts > 0 ? `and ${page.scripts} bytes of script` : '',
    };
  }
  yield {
    measure: 'Requests to other hosts, of all pages',
    figure: (await foreignRequests(folder)).length,
    unit: '',
    mark: { most: 0 },
  };
};

async function foreignRequests(folder: string): Promise<string[]> {
  const browser = await launch();
  const server = await serve(folder, '/');
  try {
    const asked: string[] = [];
    const page = await browser.newPage();
    page.on('request', request => asked.push(request.url()));
    for (const { path } of pagesOf(folder, '/')) await page.goto(server.address + path);
    return asked.filter(url => !url.startsWith(server.address));
  } finally {
    await browser.close();
    await server.close();
  }
}
