import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fixText } from '../../src/article/fix-text.ts';
import { readSitePage } from '../../src/article/read-site-page.ts';
import { sitePageHtml } from '../../src/render/page/site-page-html.ts';
import { share } from '../effort.ts';
import { random } from '../random.ts';

const FRONT = '---\ntitle: A title\ndescription: Words.\n---\n';
const PIECES =
  'word [ ] ( ) “ ” * _ ` ``` ~~~ > - 1. # & \\ : | é 🌊 <b> [“x”][a@b] [^n] ~~ |-|-| \t \n \n\n \n> \n>\n \n- \n\u0020\u0020\u0020\u0020'
    .split(' ')
    .concat(Array(12).fill(' '), Array(6).fill('  \n'), Array(6).fill('   \n'), Array(4).fill(' \n'));

it('fixing spaces changes nothing that readers see, and fixing again changes nothing', () => {
  const html = (text: string) => {
    const { page } = readSitePage('page', { file: 'page.md', text }, { get: () => undefined });
    return page && sitePageHtml(page);
  };
  let fixed = 0;
  for (let seed = 1; seed <= share(400); seed += 1) {
    const draw = random(seed);
    const body = Array.from({ length: 30 }, () => PIECES[Math.floor(draw() * PIECES.length)] ?? '').join('');
    const text = FRONT + body;
    const once = fixText(text, []);
    if (once !== text) fixed += 1;
    assert.equal(html(once)?.trim(), html(text)?.trim(), JSON.stringify(body));
    assert.equal(fixText(once, []), once, JSON.stringify(body));
  }
  assert.ok(fixed > share(100), `only ${fixed} texts had anything to fix`);
});

it('the missing line of a callout gets the same markers as its lines', () => {
  const text = `${FRONT}> > one\r\n> > — name\r\n`;
  assert.equal(
    fixText(text, [{ line: 6, column: 5, fix: 'quote-line' }]),
    `${FRONT}> > one\r\n> >\r\n> > — name\r\n`,
  );
});

it('all spaces stay if the frontmatter is not closed, because it is unknown where the text begins', () => {
  const text = '---\ntitle: A title  \n\nOne line  \nand its break.\n\n```\ncode  \n```\n';
  assert.equal(fixText(text, []), text);
});
