import type { SearchRecord, ShownQuotation } from '../../src/search/protocol.ts';
import { quotationRecord } from '../../src/search/search-records.ts';
import type { SearchableQuotation } from '../../src/search/searchable-quotation.ts';
import { language } from './language.ts';

const YEARS = 12;
const FORMS = ['direct', 'direct', 'direct', 'mixed', 'indirect'] as const;
const STATUSES = ['matched', 'matched', 'matched-elsewhere', 'unverified'] as const;

/**
 * Search records of made-up quotations, through the same function as those of the site: 8 to 40 words each by the law of the language,
 * a speaker for every fifty and an outlet for every two hundred records, twelve years, the last first. The same number gives the same.
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

/** An article for an index of the corpus: a site without one has nothing to search. */
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

/** The last of 2025 comes first, the first of twelve years before comes last. */
function dayOf(index: number, count: number): string {
  const day = Math.floor((1 - (index + 1) / count) * YEARS * 365.25);
  return new Date(Date.UTC(2026 - YEARS, 0, 1 + day)).toISOString().slice(0, 10);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
