import assert from 'node:assert/strict';
import test from 'node:test';
import { formatPeriod } from '../../src/dates.ts';
import { publishedFields } from '../../src/exports/published-fields.ts';
import { fieldDescriptions } from '../../src/ui/de/field-descriptions.ts';
import { de } from '../../src/ui/de.ts';
import { marksIn, ui } from '../../src/ui/strings.ts';
import { textsIn } from './texts-in.ts';

test('no text of two words or more is the same in English and German, but for names of formats', () => {
  const english = new Set(textsIn('en'));
  assert.deepEqual([...new Set(textsIn('de').filter(text => english.has(text)))].sort(), [
    'BibTeX, RIS, CSL-JSON:',
    'JSON Feed',
    'Web Annotations',
  ]);
});

test('every field of the published data has a German description, and nothing else has', () => {
  assert.deepEqual(
    Object.keys(fieldDescriptions),
    publishedFields().map(({ path }) => path),
  );
});

test('counted nouns and numbers follow German', () => {
  const none = { total: 0, matched: 0, elsewhere: 0, unverified: 0, reported: 0 };
  assert.deepEqual(
    [
      de.tally(none),
      de.tally({ ...none, total: 1, matched: 1 }),
      de.tally({ ...none, total: 2, unverified: 2 }),
      de.tally({ total: 1236, matched: 1234, elsewhere: 0, unverified: 1, reported: 1 }),
      de.passages({ ...none, total: 44, reported: 20, parts: 1 }),
      de.passages({ ...none, total: 24, parts: 5 }),
      de.article.record(1),
      de.article.record(49),
      de.lists.span(3, '1.–4. Mai 2025').join(''),
    ],
    [
      '0 Zitate',
      '1 Zitat, in der Quelle gefunden',
      '2 Zitate, beide nicht gefunden',
      '1.235 Zitate: 1.234 in der Quelle gefunden, 1 nicht gefunden; 1 Paraphrase',
      '45 Passagen: 24 Zitate, 1 Teil eines längeren Zitats (mit diesem gezählt) und 20 Paraphrasen.',
      '29 Passagen: 24 Zitate und 5 Teile längerer Zitate (mit diesen gezählt).',
      'Die Passage mit ihrem Beleg',
      'Alle 49 Passagen mit ihren Belegen',
      'in 3 Analysen vom 1.–4. Mai 2025',
    ],
  );
});

test('a search is answered in whole German sentences', () => {
  const found = {
    query: 'Deich',
    quotations: 0,
    articles: 0,
    isFiltered: false,
    isUrl: false,
    respelt: null,
    missing: [],
    since: null,
    failed: 0,
  };
  assert.deepEqual(
    [
      found,
      { ...found, isFiltered: true },
      { ...found, quotations: 1, articles: 2, since: '1. Mai 2024', missing: ['abc', 'xyz'] },
      { ...found, query: 'Deihc', articles: 1, respelt: 'Deich' },
      { ...found, query: 'herald.example/a', quotations: 2, isUrl: true, failed: 1 },
    ].map(facts => de.searchScript.found(facts, text => `[${text}]`).join('')),
    [
      '[Nichts] gefunden für Deich.',
      '[Nichts] gefunden für Deich mit diesen Filtern.',
      '[1] Passage und 2 Analysen für Deich ab 1. Mai 2024. Keine Passage ab 1. Mai 2024 enthält abc oder xyz.',
      '[1] Analyse für „Deich“, denn für Deihc wurde nichts gefunden.',
      '[2] Passagen von dieser Seite, für herald.example/a. 1 Ergebnis konnte nicht geladen werden: Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    ],
  );
});

test('reasons are German sentences, also with a copy whose state an editor described', () => {
  const seen = { compared: 'all', kind: 'report', host: 'herald.example', seen: '14. April 2025' } as const;
  const written = (day: string) => day;
  assert.deepEqual(
    [
      de.reason(
        {
          code: 'found',
          ...seen,
          fewWords: 2,
          isSourceSeen: false,
          inserted: [{ words: 'sie', standsFor: 'ich' }],
        },
        written,
      ),
      de.reason({ code: 'reported', route: { outlet: 'The Week', copy: 'beschädigte Kopie' } }, written),
      de.reason({ code: 'no-evidence', route: { outlet: 'The Week', copy: null } }, written),
    ],
    [
      'Wörtlich in einem Bericht bei herald.example gefunden, eingesehen am 14. April 2025. In Klammern ist „sie“ von uns: In der Quelle steht „ich“. Die Quelle selbst haben wir nicht eingesehen. Dass zwei Wörter übereinstimmen, besagt wenig.',
      'Indirekte Rede: Die Worte sind unsere und lassen sich daher nicht prüfen. Wiedergegeben über The Week (beschädigte Kopie); ursprünglicher Wortlaut nicht eingesehen.',
      'Uns liegt keine Textstelle vor, die diese Worte zeigt. Uns nur bekannt über The Week; ursprünglicher Wortlaut nicht eingesehen.',
    ],
  );
});

test('the ends of a period are joined by a word of the language', () => {
  assert.equal(formatPeriod('2024/2025', de.dates.fromTo), '2024 bis 2025');
});

test('a sentence has the quotation marks of its language, or those of the site', () => {
  assert.deepEqual(['de-AT', 'en', 'fr'].map(marksIn), [de.marks, ui.marks, ui.marks]);
});
