import { z } from 'zod';
import { date, day, flag, id, language, list, period, text, url } from './fields.ts';

export const EVIDENCE_KINDS = ['original', 'report', 'archive', 'copy'] as const;
/** An excerpt is the quoted words and at most twelve words either side: 40 words, at most 150 a document. */
const MOST_EXCERPT_WORDS = 40;
export const MOST_DOCUMENT_WORDS = 150;

export const wordsIn = (excerpt: string): number => excerpt.split(/\s+/u).length;

const evidence = z.strictObject({
  /** Where the words were seen. */
  url,
  /** The day they were seen. */
  seen: day,
  /** What was seen there; if left out, `original` at the source’s own address, else `report`. */
  kind: z.enum(EVIDENCE_KINDS, { error: `must be one of ${EVIDENCE_KINDS.join(', ')}` }).optional(),
  /** The words, with a few around them. */
  excerpt: text(600).refine(value => wordsIn(value) <= MOST_EXCERPT_WORDS, {
    error: ({ input }) =>
      `has ${wordsIn(String(input))} words: keep the quoted words and at most twelve either side, ${MOST_EXCERPT_WORDS} in all`,
  }),
});

const source = z.strictObject({
  /** Id in outlets.yaml. */
  outlet: id,
  /** Title of the document; left out where it was not seen. */
  title: text(300).optional(),
  /** Who signed it. */
  authors: list(text(120)).min(1, 'is empty: leave it out').optional(),
  published: date.optional(),
  url: url.optional(),
  archive: z.strictObject({ url, date: day }).optional(),
  /** The source of this article through which we know of it. */
  via: id.optional(),
  evidence: list(evidence).min(1, 'is empty: leave it out').optional(),
  /** Language of the printed words, if not the article’s. */
  lang: language.optional(),
  /** Set when the printed words are a translation: by whom. */
  translated: text(120).optional(),
  /** In what state we had the document, if not whole: `a damaged copy`. */
  copy: text(60).optional(),
  /** What the reader must know of it. */
  note: text(400).optional(),
});

const dated = z.strictObject({ date: day, text: text(1200) });

export const articleSchema = z.strictObject({
  title: text(120),
  /** One or two sentences for lists, feeds and search engines. */
  description: text(320),
  /** The paragraph under the headline; if left out, the description. */
  standfirst: text(400).optional(),
  published: day,
  updated: day.optional(),
  /** If left out, the site’s. */
  authors: list(text(120)).min(1, 'is empty: leave it out').optional(),
  /** When it happened. */
  covers: period.optional(),
  lang: language.optional(),
  tags: list(text(40)).optional(),
  /** Shown by `npm run dev` only. */
  draft: flag.optional(),
  /** What happened after publication; stands at the top. */
  updates: list(dated).optional(),
  corrections: list(dated).optional(),
  /** An editor’s note on one quotation. */
  notes: list(z.strictObject({ words: text(2000), speaker: id.optional(), text: text(600) })).optional(),
  /** Slugs it was published under before. */
  formerly: list(id).optional(),
  sources: z.record(id, source, { error: 'must be a map of sources, each below its key' }),
});

export const pageSchema = z.strictObject({ title: text(120), description: text(320) });

export type ArticleData = z.infer<typeof articleSchema>;
export type SourceData = z.infer<typeof source>;
export type PageData = z.infer<typeof pageSchema>;
