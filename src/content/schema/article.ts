import { z } from 'zod';
import { CAPTURE_ID } from '../capture-id.ts';
import { date, day, flag, id, language, list, period, sitePath, text, url } from './fields.ts';

export const EVIDENCE_KINDS = ['original', 'report', 'archive', 'copy'] as const;
/**
 * The greatest length of an excerpt, in UTF-16 units. A longer quotation needs several excerpts that overlap: each begins with
 * the last words of the excerpt before it.
 */
export const MOST_EXCERPT_CHARACTERS = 20_000;

const capture = z
  .string({ error: 'must be text' })
  .regex(CAPTURE_ID, { error: 'is not the id of a capture: `npm run capture` writes it' })
  .meta({ title: 'id of a capture' });

const evidence = z.strictObject({
  url: url.meta({ description: 'The URL at which the words were seen.' }),
  seen: day.meta({ description: 'The day on which they were seen.' }),
  kind: z
    .enum(EVIDENCE_KINDS, { error: `must be one of ${EVIDENCE_KINDS.join(', ')}` })
    .optional()
    .meta({
      description:
        'What was seen there: the document itself, a report of it, an archived capture or a copy elsewhere. Without it, `original` if the URL is that of the source, otherwise `report`.',
    }),
  excerpt: text(MOST_EXCERPT_CHARACTERS).meta({
    description:
      'The quoted words as they stand there, with at most twelve words on each side. All excerpts of one document have at most 300 words that are not quoted. Quotations are checked against it.',
  }),
  capture: capture.optional().meta({
    description:
      'Id of the capture that `npm run capture` made of the page: the excerpt was cut out of that page. Without it, an editor noted the excerpt.',
  }),
});

const source = z.strictObject({
  outlet: id.meta({ description: 'The outlet that published the document: its id in outlets.yaml.' }),
  title: text(300)
    .optional()
    .meta({ description: 'Title of the document. Leave it out if you do not know it.' }),
  authors: list(text(120))
    .min(1, 'is empty: leave it out')
    .optional()
    .meta({ description: 'The people who signed the document.' }),
  published: date.optional().meta({ description: 'When the document was published.' }),
  url: url.optional().meta({ description: 'URL of the document.' }),
  archive: z
    .strictObject({
      url: url.meta({ description: 'URL of the capture.' }),
      date: day.meta({ description: 'The day on which the capture was made.' }),
    })
    .optional()
    .meta({ description: 'A capture of the document in a web archive.' }),
  via: id.optional().meta({
    description:
      'The source through which you know of this one, if you did not see it yourself: its key under `sources` of this article.',
  }),
  evidence: list(evidence)
    .min(1, 'is empty: leave it out')
    .optional()
    .meta({ description: 'Where the quoted words were seen. Without it, nothing of the source is checked.' }),
  lang: language.optional().meta({
    description: 'Language of the quoted words as you print them, if it is not that of the article.',
  }),
  translated: text(120).optional().meta({
    description: 'Who translated the quoted words, if you print a translation.',
  }),
  copy: text(60).optional().meta({
    description: 'The state of the document that you had, if it was not whole: `a damaged copy`.',
  }),
  note: text(400).optional().meta({ description: 'What readers must know about the source.' }),
});

const dated = (what: string) =>
  list(
    z.strictObject({
      date: day.meta({ description: 'The day of this entry.' }),
      text: text(1200).meta({ description: what }),
    }),
  ).optional();

const note = z.strictObject({
  words: text(2000).meta({ description: 'The words of the quotation, as they stand in the article.' }),
  speaker: id.optional().meta({
    description:
      'Id of the speaker whose quotation is meant. Without it, the note is on these words whoever says them.',
  }),
  text: text(600).meta({ description: 'The note itself, which readers see with the quotation.' }),
});

const rendering = z.strictObject({
  words: text(2000).meta({ description: 'The words of the quotation, as they stand in the article.' }),
  speaker: id.optional().meta({
    description:
      'Id of the speaker whose quotation is meant. Without it, these words are meant whoever says them.',
  }),
  statement: id.meta({ description: 'The statement that they render: its id in statements.yaml.' }),
});

const image = z
  .strictObject({
    src: sitePath.meta({
      description: 'A file of public/, from the root of the site: `/photos/harbour.jpg`.',
    }),
    alt: text(300).meta({ description: 'What the image shows, for those who do not see it.' }),
    credit: text(160).optional().meta({ description: 'Whose image it is.' }),
  })
  .meta({ description: 'The image at the top, in feeds and where the article is shared.' });

export const articleSchema = z.strictObject({
  title: text(120).meta({ description: 'The headline.' }),
  description: text(320).meta({ description: 'One or two sentences for lists, feeds and search engines.' }),
  standfirst: text(400).optional().meta({
    description: 'The paragraph under the headline. Without it, the description.',
  }),
  basis: text(300).optional().meta({
    description: 'How we know this: one sentence on what the article rests on. It stands below the byline.',
  }),
  published: day.meta({ description: 'The day of publication.' }),
  updated: day.optional().meta({ description: 'The day of the last update.' }),
  authors: list(text(120)).min(1, 'is empty: leave it out').optional().meta({
    description: 'The byline. Without it, the byline of the site.',
  }),
  image: image.optional(),
  covers: period.optional().meta({ description: 'When the events happened that the article is about.' }),
  lang: language.optional().meta({
    description: 'Language of the article. Without it, the one that src/site.ts gives articles.',
  }),
  tags: list(text(40)).optional().meta({ description: 'Topics, as keywords for search engines and feeds.' }),
  draft: flag.optional().meta({
    description: 'A draft is shown by `npm run dev` only; `npm run build` does not publish it.',
  }),
  updates: dated('What happened, in a sentence or two.').meta({
    description:
      'What happened after publication. Updates stand at the top of the article, the newest first; of several on one day, the one written first. `[words](/articles/slug/)` is a link there.',
  }),
  corrections: dated('What was wrong and what is right.').meta({
    description:
      'Mistakes that were corrected after publication. Corrections stand below the article, in the same order as updates. `[words](/articles/slug/)` is a link there.',
  }),
  notes: list(note).optional().meta({ description: 'Notes of the editors on single quotations.' }),
  renders: list(rendering).optional().meta({
    description:
      'Quotations that are one wording of several: translations, or transcripts, of one statement. Readers see these wordings together.',
  }),
  formerly: list(id).optional().meta({
    description: 'Slugs under which the article was published before. Their URLs lead to it.',
  }),
  sources: z.record(id, source, { error: 'must be a map of sources, each below its key' }).meta({
    description: 'The sources, each under a key of your choice. Labels in the text name them by that key.',
  }),
});

export const pageSchema = z.strictObject({
  title: text(120).meta({ description: 'The headline.' }),
  description: text(320).meta({ description: 'One or two sentences for search engines.' }),
});

export type ArticleData = z.infer<typeof articleSchema>;
export type SourceData = z.infer<typeof source>;
export type PageData = z.infer<typeof pageSchema>;
