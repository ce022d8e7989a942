import assert from 'node:assert/strict';
import test from 'node:test';
import { compoundParts } from '../../src/search/compounds.ts';
import { indexedContent, placesOf } from '../../src/search/terms/content.ts';
import { urlForm } from '../../src/search/terms/document-url.ts';
import { withoutParticle } from '../../src/search/terms/scripts.ts';
import { tokensOf } from '../../src/search/terms/tokens.ts';

const written = (text: string) =>
  tokensOf(text)
    .map(({ form, others }) => [form, ...others].join('|'))
    .join(' ');

test('words, numbers and names have one form for all their spellings', () => {
  const forms: [string, string][] = [
    ['The U.S. said $1.2bn, 1,500 or 3.5%', 'the us said 1d2 billion 1500 or 3d5 percent'],
    ['3,5 % per cent percent 350,000 350000', '3d5 percent percent percent 350000 350000'],
    ['40m', '40 m|million'],
    ['no-fly COVID-19 2010-2015', 'no|nofly fly covid|covid19 19 2010 2015'],
    ['l’eau d’accord don’t O’Brien farmers’', 'eau accord dont obrien farmers'],
    ['Straße Zürich Müller', 'strasse zurich|zuerich muller|mueller'],
    ['organise colour centre travelled defence', 'organize color center traveled defense'],
    ['four hour our source', 'four hour our source'],
    ['Muhammad Kiev Zelenskyy', 'mohammed kyiv zelensky'],
    ['الميناء ميناء', 'ميناء ميناء'],
    ['制裁', 'qg8mqr0h|qg8m qr0h'],
    // Plain words next to abbreviations, numbers, diacritics and Chinese.
    ['the U.S.army e.g. this.Next end. Next', 'the us army eg this next end next'],
    ['Per cent per-cent perhaps 5m m 5bn a', 'percent per|percent cent perhaps 5 m|million m 5 billion a'],
    ['naïve cafés’ word\u0301 x水火y', 'naive cafes word x qldgqm7f|qldg qm7f y'],
  ];
  for (const [text, expected] of forms) assert.equal(written(text), expected);
});

test('a Korean particle is left out of a query', () => {
  assert.deepEqual(['평화를', '평화', '회의', 'plain'].map(withoutParticle), [
    '평화',
    '평화',
    '회의',
    'plain',
  ]);
});

test('every word of the content leads back to its place, and so does every other form', () => {
  const fields = ['The no-fly zone over Zürich', '', 'Ana Example'];
  const content = indexedContent(fields, ['Ana Beispiel']);
  assert.equal(content, 'the no fly zone over zurich · ana example · nofly · zuerich · beispiel');
  const marked = content.split(' ').map((_, position) =>
    placesOf(fields, [position])
      .flatMap((places, field) => places.map(({ start, end }) => fields[field]?.slice(start, end)))
      .join(),
  );
  assert.deepEqual(marked, [
    'The',
    'no',
    'fly',
    'zone',
    'over',
    'Zürich',
    '',
    'Ana',
    'Example',
    '',
    'no',
    '',
    'Zürich',
    '',
    '',
  ]);
});

test('hits that touch are one place, and a word that is found is marked wherever it stands', () => {
  assert.deepEqual(placesOf(['制裁措施 coal, coal'], [0, 1, 4]), [
    [
      { start: 0, end: 3 },
      { start: 5, end: 9 },
      { start: 11, end: 15 },
    ],
  ]);
});

test('compounds have the parts that other texts have as words, in languages that write compounds', () => {
  const parts = compoundParts([
    { text: 'Das Gericht über die Verfassung', lang: 'de' },
    { text: 'Verfassungsgericht', lang: 'de' },
    { text: 'way', lang: 'en' },
  ]);
  assert.deepEqual(parts.of('de')('verfassungsgericht'), ['verfassung', 'gericht']);
  assert.deepEqual(parts.of('en')('verfassungsgericht'), []);
});

test('a document has one form for all ways to write its URL, and other texts have none', () => {
  const same = [
    'https://www.outlet.example/a/',
    'http://outlet.example/a?utm_source=x',
    'outlet.example/a#b',
  ];
  assert.equal(new Set(same.map(urlForm)).size, 1);
  assert.notEqual(urlForm('https://outlet.example/a?id=1'), urlForm('https://outlet.example/a?id=2'));
  assert.deepEqual(['treaty', 'U.S.', '3.5', 'and/or', 'a b.c/d'].map(urlForm), [
    null,
    null,
    null,
    null,
    null,
  ]);
});
