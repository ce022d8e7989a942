import { readFileSync } from 'node:fs';
import { compoundParts } from '../../src/search/compounds.ts';
import type { Named, SearchRecord, ShownQuotation, Vocabulary } from '../../src/search/protocol.ts';
import { quotationRecord } from '../../src/search/search-records.ts';
import type { SearchableQuotation } from '../../src/search/searchable-quotation.ts';
import { corpusRecords } from './records.ts';
import { idOf, SAID } from './said.ts';

/**
 * Queries as people type them. `row` names the kind of the query, such as `misspelt`. `right` is the beginning of the only right
 * quotation; it is empty if nothing may be found.
 */
export const TYPED: { row: string; query: string; right: string }[] = lines('queries').map(
  ([row = '', query = '', right = '']) => ({ row, query, right }),
);

const OWN = lines('quotations').map(([date = '', outlet = '', speaker = '', lang = '', words = '']) => ({
  date,
  outlet,
  speaker,
  lang,
  words,
}));

/** The search records of the made-up quotations that the queries look for, and then records of many other quotations. */
export function typedRecords(): SearchRecord<ShownQuotation>[] {
  const entries = [...OWN, ...SAID.map(one => ({ ...one, lang: 'en' }))].map(searchable);
  const parts = compoundParts(entries.map(({ quotation }) => quotation));
  const context = { otherNames: new Map(), parts, authors: new Set<string>() };
  return [...entries.map(entry => quotationRecord(entry, context)), ...corpusRecords(FILLERS)];
}

/** All words of three letters or more in the records, the most frequent word first. */
export function typedWords(records: SearchRecord<ShownQuotation>[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { shown } of records)
    for (const word of `${shown.words} ${shown.speaker} ${shown.outlet}`.toLowerCase().match(WORD) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    words: [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([word]) => word)
      .join(' '),
  };
}

/** The speakers and outlets of these records, each with the number of its records. */
export function typedNames(records: SearchRecord<ShownQuotation>[]): Named[] {
  const named = records.flatMap(({ shown, filters }) => [
    { kind: 'speaker' as const, id: filters.speaker?.[0] ?? '', name: shown.speaker },
    { kind: 'outlet' as const, id: filters.outlet?.[0] ?? '', name: shown.outlet },
  ]);
  return [...Map.groupBy(named, ({ kind, id }) => `${kind} ${id}`).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, url: '', count: more.length + 1, also: [] }] : [],
  );
}

const FILLERS = 1000;
const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

function searchable(
  { date, outlet, speaker, words, lang }: (typeof OWN)[number],
  index: number,
): SearchableQuotation {
  const name = speaker === '' ? outlet : speaker;
  const page = speaker === '' ? `/sources/${idOf(outlet)}/` : `/speakers/${idOf(speaker)}/`;
  return {
    quotation: {
      id: `typed-${index}`,
      text: words,
      form: 'direct',
      lang,
      original: 'seen',
      verification: { status: 'matched', evidence: null },
      speaker: speaker === '' ? null : { id: idOf(speaker) },
      trail: [],
    },
    source: {
      published: date,
      url: `https://outlet.example/typed/${index}`,
      evidence: [],
      outlet: { id: idOf(outlet), name: outlet },
    },
    article: { slug: 'typed', data: { title: 'Made up', published: date } },
    attribution: { name, role: null, url: page, kind: speaker === '' ? 'outlet' : 'person' },
    url: `/articles/typed/#typed-${index}`,
  };
}

function lines(name: string): string[][] {
  return readFileSync(`tests/fixtures/typed/${name}.txt`, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('|'));
}
