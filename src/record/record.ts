import type { Article, Quotation, Source } from '../article/article.ts';
import type { OutletData, SpeakerData } from '../content/schema/registry.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { RenderedStatement } from './rendered-statement.ts';
import type { Sighting } from './sighting.ts';

/** All content of the site, in the order in which it is shown. Pages and exports select from it; they do not sort or count. */
export interface SiteRecord {
  /** Newest first, then by slug. */
  articles: ArticleEntry[];
  /** By article, then by position in it. */
  quotations: QuotationEntry[];
  /** Every outlet that is a source of an article, most quoted first. */
  outlets: OutletEntry[];
  /** Every quoted speaker with a page, most quoted first. */
  speakers: SpeakerEntry[];
  /** Every topic that an article has, that of most articles first. */
  topics: TopicEntry[];
  /** Every author of two articles or more, that of most articles first. */
  authors: AuthorEntry[];
  /** All corrections, newest first. */
  corrections: CorrectionEntry[];
}

export interface TopicEntry {
  /** The slug of the tag. */
  id: string;
  name: string;
  description: string | null;
  /** Other names, by which it is found too. */
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
  /** The authors, each with the page that lists their articles; `null` if there is none. */
  bylines: { name: string; url: string | null }[];
  /** Its tags, as written, with the ids of their topics. */
  topics: { id: string; name: string }[];
  standfirst: string;
  quotations: QuotationEntry[];
  sources: SourceEntry[];
  voices: Voice[];
  tally: Tally;
  /** Minutes of reading at `WORDS_A_MINUTE`, rounded up. */
  readingMinutes: number;
  /** The quotation that represents the article on the front page and on its share card; `null` if none qualifies. */
  featured: QuotationEntry | null;
  /** Headings to list at its start; none for a short article. */
  contents: Heading[];
  /** What to read next: words of its speakers in other articles, and articles that have most in common with it. */
  also: { words: QuotationEntry[]; analyses: Neighbour[] };
  /** The articles published directly before and after it. */
  older: Neighbour | null;
  newer: Neighbour | null;
}

/** The part of an article that the pages of its neighbours show. It is small, so that a change of one article rebuilds few other pages. */
export interface Neighbour extends Pick<Article, 'slug'> {
  data: Pick<Article['data'], 'title' | 'published' | 'lang'>;
}

export interface QuotationEntry {
  quotation: Quotation;
  source: Source;
  /** The number that readers see. */
  sourceNumber: number;
  article: Article;
  attribution: Attribution;
  /** Permalink, relative to the URL of the site. */
  url: string;
  /** Quotations with the same words in other articles. */
  alsoIn: DuplicateQuotation[];
  /** The statement of which it is one wording, with the others; `null` if there are none. */
  renders: RenderedStatement | null;
  /** The longer quotation that has its words and is counted in its place; `null` if there is none. */
  partOf: QuotationEntry | null;
  /** How much of the original source we have seen. */
  seen: Sighting;
}

/** Who is named as saying the words: the speaker, or the outlet if there is none. */
export interface Attribution {
  /** `null` for a private speaker. */
  name: string | null;
  role: string | null;
  /** The page of the speaker or outlet; `null` if there is none. */
  url: string | null;
  kind: SpeakerData['kind'] | 'outlet';
}

/** A quotation in another article with the same words. */
interface DuplicateQuotation {
  /** Permalink, relative to the URL of the site. */
  url: string;
  /** Title of the article, and its language if it names one. */
  title: string;
  lang: string | undefined;
}

/** A source of an article, with the quotations taken from it. */
export interface SourceEntry {
  source: Source;
  number: number;
  article: Article;
  quotations: QuotationEntry[];
  /** The provenance: names of the outlets through which we know the source, nearest first. */
  via: string[];
  seen: Sighting;
}

/** A document of an outlet, with every article’s source that is this document. */
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

/** The number of articles about something, with the first and last day of publication. */
export interface AnalysesSpan {
  count: number;
  first: string;
  last: string;
}

/** One line of “Who speaks here”: a speaker or outlet, with its passages in the article. */
export interface Voice {
  /** `null` for private speakers, who are one line. */
  name: string | null;
  url: string | null;
  tally: Tally;
  /** Without paraphrases and parts of longer quotations. */
  quotations: QuotationEntry[];
}

/** The numbers of quotations by status, of paraphrases, and of parts of longer quotations. */
export interface Tally {
  /** Quotations and paraphrases: the sum of the next four. */
  total: number;
  matched: number;
  elsewhere: number;
  unverified: number;
  /** Paraphrases. */
  reported: number;
  /** Passages that are part of a longer quotation and counted with it. With them, `total` is the number of all passages. */
  parts: number;
}
