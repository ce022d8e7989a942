import { z } from 'zod';
import { date, day, flag, id, language, list, period, text, url } from './fields.ts';

export const EVIDENCE_KINDS = ['original', 'report', 'archive', 'copy'] as const;
/** An excerpt is the quoted words with at most twelve words on each side. It has at most 40 words; all excerpts of one document, at most 150. */
const MOST_EXCERPT_WORDS = 40;
export const MOST_DOCUMENT_WORDS = 150;

export const wordsIn = (excerpt: string): number => excerpt.split(/\s+/u).length;

const evidence = z.strictObject({
  /** Where the words were seen. */
  url,
  /** The day they were seen. */
  seen: day,
  /** What was seen there. Default: `original` at the source’s own URL, `archive` at its archived page, otherwise `report`. */
  kind: z.enum(EVIDENCE_KINDS, { error: `must be one of ${EVIDENCE_KINDS.join(', ')}` }).optional(),
  /** The words, with a few around them. */
  excerpt: text(600).refine(value => wordsIn(value) <= MOST_EXCERPT_WORDS, {
    error: ({ input }) =>
      `has ${wordsIn(String(input))} words: keep the quoted words and at most twelve on each side, ${MOST_EXCERPT_WORDS} in total`,
  }),
});

const source = z.strictObject({
  /** The id of the outlet in outlets.yaml. */
  outlet: id,
  /** The title of the document; left out if we did not see it. */
  title: text(300).optional(),
  /** The authors named in the document. */
  authors: list(text(120)).min(1, 'is empty: leave it out').optional(),
  published: date.optional(),
  url: url.optional(),
  archive: z.strictObject({ url, date: day }).optional(),
  /** The key of the source of this article through which we know this one. */
  via: id.optional(),
  evidence: list(evidence).min(1, 'is empty: leave it out').optional(),
  /** The language of the quoted words, if it is not the article’s. */
  lang: language.optional(),
  /** Who translated the quoted words, if they are a translation. */
  translated: text(120).optional(),
  /** The state of our copy of the document, if it is not whole, such as `a damaged copy`. */
  copy: text(60).optional(),
  /** What readers must know about the source. */
  note: text(400).optional(),
});

const dated = z.strictObject({ date: day, text: text(1200) });

export const articleSchema = z.strictObject({
  title: text(120),
  /** One or two sentences for lists, feeds and search engines. */
  description: text(320),
  /** The paragraph under the headline. Default: the description. */
  standfirst: text(400).optional(),
  published: day,
  updated: day.optional(),
  /** Default: the authors of the site. */
  authors: list(text(120)).min(1, 'is empty: leave it out').optional(),
  /** When the events happened. */
  covers: period.optional(),
  lang: language.optional(),
  tags: list(text(40)).optional(),
  /** Shown by `npm run dev` only. */
  draft: flag.optional(),
  /** What happened after publication. Shown at the top of the article. */
  updates: list(dated).optional(),
  corrections: list(dated).optional(),
  /** Editor’s notes, each on one quotation. */
  notes: list(z.strictObject({ words: text(2000), speaker: id.optional(), text: text(600) })).optional(),
  /** Former slugs. */
  formerly: list(id).optional(),
  sources: z.record(id, source, { error: 'must be a map of sources, each below its key' }),
});

export const pageSchema = z.strictObject({ title: text(120), description: text(320) });

export type ArticleData = z.infer<typeof articleSchema>;
export type SourceData = z.infer<typeof source>;
export type PageData = z.infer<typeof pageSchema>;
