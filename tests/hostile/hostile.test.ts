import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launch } from '../browser/chromium.ts';
import { ASTRO, projectWith, put, runIn } from '../cli/project.ts';
import { shareOf } from '../effort.ts';
import { readSite } from '../read-site.ts';
import { serve } from '../serve.ts';
import { reportTried } from '../tried.ts';
import { contentWith, FIELDS, type Field, type HostileContent } from './fields.ts';
import { PAYLOADS } from './payloads.ts';

const TEXTS = shareOf(PAYLOADS);

const idOf = (index: number) => `p${index}`;

function problemsOf({ article, speaker, outlet }: HostileContent) {
  const file = (name: string, text: string) => ({ file: name, text });
  const { problems } = readSite(
    {
      registry: { outlets: file('outlets.yaml', outlet), speakers: file('speakers.yaml', speaker) },
      articles: [{ slug: 'article', markdown: file('article.md', article), lock: null }],
      pages: [],
      locks: [],
      publicFiles: [],
      problems: [],
    },
    { language: 'en', strict: false },
  );
  return problems.filter(({ severity }) => severity === 'error');
}

/**
 * For each text, the fields that accept it together. A field that refuses the text must report a problem with line and column.
 */
const accepted = TEXTS.map((text, index) => {
  const takes = FIELDS.filter(field => {
    const errors = problemsOf(contentWith(text, new Set([field]), idOf(index)));
    assert.ok(errors.every(({ line, column, message }) => line > 0 && column > 0 && message.length > 10));
    return errors.length === 0;
  });
  return allThatGoTogether(text, takes, index);
});

/**
 * Fields that can hold the text at the same time. A note, for example, names the words of its quotation. If the text replaces
 * these words and Markdown changes them, the note is refused.
 */
function allThatGoTogether(text: string, fields: Field[], index: number): ReadonlySet<Field> {
  const together = new Set(fields);
  if (problemsOf(contentWith(text, together, idOf(index))).length === 0) return together;
  const kept = new Set<Field>();
  for (const field of fields) {
    kept.add(field);
    if (problemsOf(contentWith(text, kept, idOf(index))).length > 0) kept.delete(field);
  }
  return kept;
}

const root = projectWith({});
after(() => rmSync(root, { recursive: true }));

test(`${TEXTS.length} hostile texts in ${FIELDS.length} fields: each is refused with a problem or shown as text, and none runs`, async () => {
  const shown = accepted.reduce((sum, fields) => sum + fields.size, 0);
  const parts = TEXTS.map((text, index) => contentWith(text, accepted[index] ?? new Set(), idOf(index)));
  for (const [index, { article }] of parts.entries())
    put(root, `content/articles/${idOf(index)}.md`, article);
  put(root, 'content/speakers.yaml', parts.map(({ speaker }) => speaker).join(''));
  put(root, 'content/outlets.yaml', parts.map(({ outlet }) => outlet).join(''));
  const built = runIn(root, [ASTRO, 'build']);
  assert.equal(built.status, 0, built.stdout.slice(-3000) + built.stderr.slice(-3000));

  const site = await serve(join(root, 'dist'), '/');
  const browser = await launch();
  const faults: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('dialog', dialog => {
      faults.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('request', request => {
      if (!request.url().startsWith(site.address)) faults.push(`asked for ${request.url()} on ${page.url()}`);
    });
    page.on('console', message => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    const visit = async (path: string) => {
      await page.goto(site.address + path);
      const [hasRun, text] = (await page.evaluate(
        '[window.pwned, document.documentElement.textContent]',
      )) as [unknown, string];
      if (hasRun) faults.push(`${path} ran a text`);
      return text;
    };
    const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
    for (const [index, text] of TEXTS.entries()) {
      const id = idOf(index);
      const html = flat(await visit(`/articles/${id}/`));
      if (accepted[index]?.has('title') && !html.includes(flat(text)))
        faults.push(`${id} lost its title ${text}`);
      await visit(`/articles/${id}/record/`);
      await visit(`/speakers/speaker-${id}/`);
      await visit(`/sources/outlet-${id}/`);
    }
    for (const path of ['/', '/articles/', '/speakers/', '/sources/', '/corrections/']) await visit(path);
    for (const text of TEXTS.filter((_, index) => index % 3 === 0)) {
      await visit(`/search/?q=${encodeURIComponent(text)}&speaker=${encodeURIComponent(text)}`);
    }
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await site.close();
  }
  const records = JSON.parse(readFileSync(join(root, 'dist/quotations.json'), 'utf8')).quotations;
  assert.ok(records.length >= TEXTS.length * 2, `${records.length} records`);
  assert.ok(!existsSync(join(root, 'etc')));
  const tried = TEXTS.length * FIELDS.length;
  reportTried(`hostile texts in fields (${shown} shown as text, ${tried - shown} refused)`, tried, tried);
});
