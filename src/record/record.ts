import type { Article, ArticleHead, Quotation, Source } from '../article/article.ts';
import type { OutletData, SpeakerData } from '../content/schema/registry.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { RenderedStatement } from './rendered-statement.ts';
import type { Sighting } from './sighting.ts';

/**
 * The content of all articles, in the order in which pages show it. Order and counts are computed once, so that they are the same
 * on every page and in every export.
 */
export interface SiteRecord {
  /** Newest first. Articles of one day are sorted by slug. */
  articles: ArticleEntry[];
  /** In the order of `articles`, then by position in the article. */
  quotations: QuotationEntry[];
  /** Every outlet with a source in an article. Outlets with most quotations and paraphrases come first. */
  outlets: OutletEntry[];
  /** Every speaker with a page. The most quoted speakers come first. */
  speakers: SpeakerEntry[];
  /** Every topic that an article has. Topics with most articles come first. */
  topics: TopicEntry[];
  /** Every author whom two articles or more name. Authors with most articles come first. */
  authors: AuthorEntry[];
  /** All corrections, newest first. */
  corrections: CorrectionEntry[];
}

export interface TopicEntry {
  /** The slug of the tag. */
  id: string;
  name: string;
  description: string | null;
  /** Other names by which readers can search for the topic. */
  also: string[];
  articles: ArticleEntry[];
  quotations: QuotationEntry[];
  tally: Tally;
}

export interface AuthorEntry {
  /** The slug of the name. */
  id: string;
  name: string;
  articles: ArticleEntry[];
}

export interface CorrectionEntry {
  article: Article;
  date: string;
  text: string;
}

export interface ArticleEntry {
  article: Article;
  authors: string[];
  /** The `authors` by name. `url` is the page that lists all articles of the author; `null` if the author has no page. */
  bylines: { name: string; url: string | null }[];
  /** The topics of the tags. `name` is the tag as the article writes it. */
  topics: { id: string; name: string }[];
  standfirst: string;
  quotations: QuotationEntry[];
  sources: SourceEntry[];
  voices: Voice[];
  tally: Tally;
  /** Minutes of reading at `WORDS_A_MINUTE` (build-record.ts), rounded up; at least 1. */
  readingMinutes: number;
  /** The quotation that represents the article on the front page and on its share card; `null` if none qualifies. */
  featured: QuotationEntry | null;
  /** The headings that the article lists at its start; none if it has few headings. */
  contents: Heading[];
  /**
   * What to read next: quotations in other articles by speakers of this one, and the articles that have most in common with this
   * one.
   */
  also: { words: QuotationEntry[]; analyses: Neighbour[] };
  /** The articles directly before and after this one, by day of publication; `null` at either end. */
  older: Neighbour | null;
  newer: Neighbour | null;
}

/**
 * The part of an article that pages of other articles show. It is small, so that a change of one article rebuilds few other
 * pages.
 */
export interface Neighbour extends Pick<Article, 'slug'> {
  data: Pick<Article['data'], 'title' | 'published' | 'lang'>;
}

export interface QuotationEntry {
  quotation: Quotation;
  source: Source;
  /** The number of the source that readers see, from 1. */
  sourceNumber: number;
  article: ArticleHead;
  attribution: Attribution;
  /** The permalink, as a path with the base of the site. */
  url: string;
  /** Quotations with the same words in other articles. */
  alsoIn: DuplicateQuotation[];
  /** The statement of which the quotation is one wording, with all wordings; `null` in the cases that renderings.ts lists. */
  renders: RenderedStatement | null;
  /** The longer quotation that contains the words and is counted instead; `null` if there is none. */
  partOf: QuotationEntry | null;
  /** How much of the source itself we saw. */
  seen: Sighting;
}

/** The parts of the record that are published for each quotation. */
export interface PublishedEntry extends Pick<QuotationEntry, 'source' | 'article' | 'url' | 'renders'> {
  quotation: Omit<Quotation, 'sentence' | 'place'>;
}

/** Who is shown as saying the words: the speaker, or the outlet if the quotation has no speaker. */
export interface Attribution {
  /** `null` for a private speaker. */
  name: string | null;
  role: string | null;
  /** The path of the page of the speaker or outlet; `null` for a private speaker. */
  url: string | null;
  kind: SpeakerData['kind'] | 'outlet';
}

/** A quotation with the same words in another article. */
interface DuplicateQuotation {
  /** The permalink, as a path with the base of the site. */
  url: string;
  /** The title of the article; `lang` is the language that the article names. */
  title: string;
  lang: string | undefined;
}

/** A source of an article, with the quotations taken from it. */
export interface SourceEntry {
  source: Source;
  number: number;
  article: ArticleHead;
  quotations: QuotationEntry[];
  /** The provenance: short names of the outlets through which we know the source, nearest first. */
  via: string[];
  seen: Sighting;
}

/**
 * A document of an outlet. Each of `uses` is a source of an article, and all these sources are this document. `source` is the
 * source of the newest of these articles.
 */
export interface DocumentEntry {
  source: Source;
  uses: SourceEntry[];
  quotations: QuotationEntry[];
}

export interface OutletEntry {
  id: string;
  outlet: OutletData;
  documents: DocumentEntry[];
  quotations: QuotationEntry[];
  tally: Tally;
  analyses: AnalysesSpan;
}

export interface SpeakerEntry {
  id: string;
  speaker: SpeakerData;
  quotations: QuotationEntry[];
  tally: Tally;
  analyses: AnalysesSpan;
}

/** The number of articles that have a speaker or outlet, with the first and last day of publication. */
export interface AnalysesSpan {
  count: number;
  first: string;
  last: string;
}

/** One line of “Who speaks here”: a speaker or outlet, with its passages in the article. */
export interface Voice {
  /** `null` for private speakers: all of them share one line. */
  name: string | null;
  url: string | null;
  tally: Tally;
  /** Without paraphrases and parts of longer quotations. */
  quotations: QuotationEntry[];
}

/** The numbers of quotations by status, of paraphrases, and of parts of longer quotations. */
export interface Tally {
  /** The number of quotations and paraphrases, which is the sum of the next four fields. */
  total: number;
  matched: number;
  elsewhere: number;
  unverified: number;
  /** Paraphrases. */
  reported: number;
  /** Passages that are part of a longer quotation. `total` and `parts` together are the number of all passages. */
  parts: number;
}
