import type { SearchRecord, ShownQuotation } from '../../src/search/protocol.ts';
import { quotationRecord } from '../../src/search/search-records.ts';
import type { SearchableQuotation } from '../../src/search/searchable-quotation.ts';
import { language } from './language.ts';

const YEARS = 12;
const FORMS = ['direct', 'direct', 'direct', 'mixed', 'indirect'] as const;
const STATUSES = ['matched', 'matched', 'matched-elsewhere', 'unverified'] as const;

/**
 * Yields search records of made-up quotations with 8 to 40 words, made by the same function as the records of the site. There is
 * a speaker for every 50 records and an outlet for every 200, but at least eight of each. The dates cover twelve years, the
 * newest first. The same `count` gives the same records.
 */
export function* corpusRecords(count: number): Generator<SearchRecord<ShownQuotation>> {
  for (const quotation of corpusQuotations(count)) yield quotationRecord(quotation);
}

function* corpusQuotations(count: number): Generator<SearchableQuotation> {
  const words = language(count);
  const names = language(1);
  const named = (size: number, prefix: string, length: number) =>
    Array.from({ length: Math.max(8, size) }, (_, index) => ({
      id: `${prefix}-${index}`,
      name: names.words(length).map(capital).join(' '),
    }));
  const speakers = named(Math.ceil(count / 50), 'speaker', 2);
  const outlets = named(Math.ceil(count / 200), 'outlet', 3);
  for (let index = 0; index < count; index += 1) {
    const speaker = words.pick(speakers);
    const outlet = words.pick(outlets);
    const slug = `article-${Math.floor(index / 30)}`;
    const id = `quotation-${index}`;
    yield {
      quotation: {
        id,
        text: capital(words.words(8 + words.below(33)).join(' ')),
        form: words.pick(FORMS),
        lang: 'en',
        original: 'seen',
        speaker,
        trail: [speaker, outlet],
        verification: { status: words.pick(STATUSES), evidence: null },
      },
      source: {
        outlet,
        published: dayOf(index, count),
        url: `https://${outlet.id}.example/${slug}`,
        evidence: [],
      },
      article: { slug, data: { title: titleOf(slug), published: dayOf(index, count) } },
      attribution: { name: speaker.name, role: null, url: `/speakers/${speaker.id}/`, kind: 'person' },
      url: `/articles/${slug}/#${id}`,
    };
  }
}

/** The record of a made-up article, for search indexes of `corpusRecords`. Every site with quotations has an article too. */
export const CORPUS_ARTICLE: SearchRecord = {
  content: 'nothing of it',
  shown: {
    id: 'made-up',
    url: '/articles/made-up/',
    lang: '',
    title: 'Nothing of it',
    text: '',
    date: '1 January 2025',
  },
  filters: { kind: ['article'] },
  sort: { date: '2025-01-01' },
};

const titleOf = (slug: string) =>
  capital(
    language(slug.length * 7919 + Number(slug.slice(8)))
      .words(6)
      .join(' '),
  );

/** The dates go back evenly from the end of 2025. So the last record has the oldest date. */
function dayOf(index: number, count: number): string {
  const day = Math.floor((1 - (index + 1) / count) * YEARS * 365.25);
  return new Date(Date.UTC(2026 - YEARS, 0, 1 + day)).toISOString().slice(0, 10);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
