import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { launch } from '../../browser/chromium.ts';
import { builtSite } from '../../built-site.ts';
import { serve } from '../../serve.ts';
import { audit } from '../lighthouse/audit.ts';
import type { Area, Row } from '../row.ts';

const PAGES = {
  Article: '/articles/putin-in-pyongyang/',
  Record: '/articles/putin-in-pyongyang/record/',
  Home: '/',
  Search: '/search/',
};
/** This page has no target for performance, because it searches while it loads. Readers usually type after it has loaded. */
const ANSWERING = { 'Search that answers at once': '/search/?q=back%20burner' };

/**
 * Measures the points of Lighthouse for a phone, and the layout shift of each page. A local server sends the pages with headers
 * and compressed, as a host does.
 */
export const measure: Area = async function* () {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  const server = await serve(builtSite('/'), '/');
  try {
    for (const [page, path] of Object.entries({ ...PAGES, ...ANSWERING })) {
      const { points, shift } = await audit(server.address + path, port);
      for (const { name, points: figure, lost } of points) {
        const row: Row = { measure: `${page}: ${name}`, figure, unit: '' };
        if (!(page in ANSWERING) || name !== 'Performance') row.mark = { least: 100 };
        if (figure < 100) row.note = lost;
        yield row;
      }
      yield { measure: `${page}: layout shift`, figure: shift, unit: '', mark: { most: 0 } };
    }
  } finally {
    await browser.close();
    await server.close();
  }
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}
