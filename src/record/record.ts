import type { Article, ArticleHead, Quotation, Source } from '../article/article.ts';
import type { OutletData, SpeakerData } from '../content/schema/registry.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { RenderedStatement } from './rendered-statement.ts';
import type { Sighting } from './sighting.ts';

/**
 * The content of all articles, in the order in which pages show it. Order and counts are computed here once, so that all pages
 * and exports have the same.
 */
export interface SiteRecord {
  /** Newest first. Articles of one day are sorted by slug. */
  articles: ArticleEntry[];
  quotations: QuotationEntry[];
  /** Every outlet with a source in an article. Outlets with most quotations and paraphrases come first. */
  outlets: OutletEntry[];
  /** Every speaker with a page, so no private speaker. Speakers with most quotations come first. */
  speakers: SpeakerEntry[];
  /** Every topic of an article. Topics with most articles come first. */
  topics: TopicEntry[];
  /** Every author with two articles or more. Authors with most articles come first. */
  authors: AuthorEntry[];
  /** Newest first. */
  corrections: CorrectionEntry[];
}

export interface TopicEntry {
  /** The slug of the tag. */
  id: string;
  name: string;
  description: string | null;
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
  /** The `authors`, each with the URL of the page of this author’s articles; `null` if there is no page. */
  bylines: { name: string; url: string | null }[];
  /** The topics of the tags. `name` is the tag as the article writes it. */
  topics: { id: string; name: string }[];
  standfirst: string;
  quotations: QuotationEntry[];
  sources: SourceEntry[];
  voices: Voice[];
  tally: Tally;
  /** Rounded up, and at least 1. The reading speed is `WORDS_A_MINUTE` (build-record.ts). */
  readingMinutes: number;
  /** The quotation that the front page and the share card show; `null` if none is suitable. */
  featured: QuotationEntry | null;
  /** Empty if the article has few headings. */
  contents: Heading[];
  /**
   * What to read next: quotations in other articles by the same speakers, and the articles that have most in common with this
   * article.
   */
  also: { words: QuotationEntry[]; analyses: Neighbour[] };
  /** The articles published directly before and after this article; `null` at either end. */
  older: Neighbour | null;
  newer: Neighbour | null;
}

/**
 * The few fields of an article that pages of other articles show. If any other field changes, these pages need not be built
 * again.
 */
export interface Neighbour extends Pick<Article, 'slug'> {
  data: Pick<Article['data'], 'title' | 'published' | 'lang'>;
}

export interface QuotationEntry {
  quotation: Quotation;
  source: Source;
  /** The number that readers see, from 1. */
  sourceNumber: number;
  article: ArticleHead;
  attribution: Attribution;
  /** The permalink, as a path with the base of the site. */
  url: string;
  /** Quotations with the same words in other articles. */
  alsoIn: readonly DuplicateQuotation[];
  /** The statement of which this is one wording, with all wordings. renderings.ts lists the cases in which it is `null`. */
  renders: RenderedStatement | null;
  /** The longer quotation that contains these words and is counted instead; `null` if there is none. */
  partOf: QuotationEntry | null;
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

interface DuplicateQuotation {
  /** The permalink, as a path with the base of the site. */
  url: string;
  /** `title` and `lang` are fields of the other article. */
  title: string;
  lang: string | undefined;
}

export interface SourceEntry {
  source: Source;
  number: number;
  article: ArticleHead;
  quotations: QuotationEntry[];
  /** Short names of the outlets through which we know the source. The outlet nearest to the source comes first. */
  via: string[];
  seen: Sighting;
}

/**
 * A document of an outlet. Several articles can have it as a source: `uses` has an entry for each of these sources. `source` is
 * the source in the newest of these articles.
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

/** The number of articles that have the speaker or outlet, with the first and the last day of publication. */
export interface AnalysesSpan {
  count: number;
  first: string;
  last: string;
}

/** One line of “Who speaks here”: a speaker or outlet in an article. */
export interface Voice {
  /** `null` for private speakers, who all share one line. */
  name: string | null;
  url: string | null;
  tally: Tally;
  /** Without paraphrases and parts of longer quotations. */
  quotations: QuotationEntry[];
}

/** Numbers of passages. No words are counted twice. */
export interface Tally {
  /** The sum of the next four fields. */
  total: number;
  matched: number;
  elsewhere: number;
  unverified: number;
  reported: number;
  /** Passages inside a longer quotation of the same article. They are not in `total`. */
  parts: number;
}
