import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { titleSlug } from '../../src/cli/title-slug.ts';
import { OUTLETS, projectWith, runIn, SPEAKERS } from './project.ts';

const root = projectWith({ 'content/outlets.yaml': OUTLETS, 'content/speakers.yaml': SPEAKERS });
after(() => rmSync(root, { recursive: true }));
const NEW = 'src/cli/new.ts';

test('a new article is a draft that has no problem', () => {
  assert.equal(runIn(root, [NEW, 'Why: “it” matters', 'now']).status, 0);
  const text = readFileSync(join(root, 'content/articles/why-it-matters-now.md'), 'utf8');
  assert.match(text, /^---\ntitle: "?Why: “it” matters now"?\n/u);
  assert.match(text, /^published: \d{4}-\d{2}-\d{2}$/mu);
  assert.match(text, /^draft: true$/mu);
  assert.equal(runIn(root, ['src/cli/check.ts']).stdout, '0 quotations in 1 article: 0 errors, 0 warnings\n');
});

test('the date is that of the local time zone', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const days = zones.map((TZ, index) => {
    assert.equal(runIn(root, [NEW, `Day ${index}`], { TZ }).status, 0);
    const text = readFileSync(join(root, `content/articles/day-${index}.md`), 'utf8');
    const there = new Intl.DateTimeFormat('sv', { timeZone: TZ }).format(new Date());
    assert.match(text, new RegExp(`^published: ${there}$`, 'mu'), TZ);
    return there;
  });
  assert.notEqual(days[0], days[1], 'the two places never have the same day');
});

test('a title is required, and no article is overwritten', () => {
  assert.match(runIn(root, [NEW]).stderr, /^Give the article a title/u);
  assert.match(runIn(root, [NEW, '…']).stderr, /^Give the article a title/u);
  assert.match(runIn(root, [NEW, 'why it matters now']).stderr, /is there already/u);
});

test('German titles have ae, oe and ue for umlauts in the name of the file', () => {
  assert.equal(titleSlug('Über die Fähre – für wen, Größe?', 'de-AT'), 'ueber-die-faehre-fuer-wen-groesse');
  assert.equal(titleSlug('Ma\u0308rz', 'de'), 'maerz');
  assert.equal(titleSlug('Älvsjö och Müller', 'sv'), 'alvsjo-och-muller');
});

test('letters of other alphabets are transliterated; for other scripts, the name of the file is asked for', () => {
  const name = (...args: string[]) => {
    const { status, stdout, stderr } = runIn(root, [NEW, ...args]);
    return status === 0 ? (/^content\/articles\/\S+/u.exec(stdout)?.[0] ?? stdout) : stderr;
  };
  assert.equal(name('Łódź und Straße'), 'content/articles/lodz-und-strasse.md');
  assert.equal(name('Привет, мир'), 'content/articles/privet-mir.md');
  assert.equal(
    name('水来了'),
    'The name of a file cannot be made of “水来了”: give one in Latin letters: npm run new -- --slug flood-warnings "水来了"\n',
  );
  assert.equal(name('--slug', 'water-came', '水来了'), 'content/articles/water-came.md');
  assert.match(readFileSync(join(root, 'content/articles/water-came.md'), 'utf8'), /^title: 水来了$/mu);
  assert.equal(name('水来了', '--slug=water-rose'), 'content/articles/water-rose.md');
  assert.match(
    name('--slug', 'Water Fell', '水'),
    /^`Water Fell` cannot be part of a URL: write `water-fell`/u,
  );
  assert.match(name('水', '--slug'), /^Give a name after --slug/u);
});
