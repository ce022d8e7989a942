import type { Article, Quotation, Source } from '../article/article.ts';
import type { OutletData, SpeakerData } from '../content/schema/registry.ts';
import type { Heading } from '../markdown/to-html.ts';
import type { Seen } from './seen.ts';

/** Everything the site knows, in the order in which it is shown. Pages and exports select from it; they do not sort or count. */
export interface SiteRecord {
  /** Newest first, then by slug. */
  articles: ArticleEntry[];
  /** By article, then by place in it. */
  quotations: QuotationEntry[];
  /** Every outlet that an article takes words from, most used first. */
  outlets: OutletEntry[];
  /** Everyone quoted who has a page, most quoted first. */
  speakers: SpeakerEntry[];
  /** Every correction made, newest first. */
  corrections: CorrectionEntry[];
}

export interface CorrectionEntry {
  article: Article;
  date: string;
  text: string;
}

export interface ArticleEntry {
  article: Article;
  authors: string[];
  standfirst: string;
  quotations: QuotationEntry[];
  sources: SourceEntry[];
  voices: Voice[];
  tally: Tally;
  /** At `WORDS_A_MINUTE`, rounded up. */
  readingMinutes: number;
  /** The quotation that stands for the article on the front page; `null` where none was checked. */
  lead: QuotationEntry | null;
  /** Headings to list before it; none where it is short. */
  contents: Heading[];
  /** The articles published next before and after it. */
  older: Neighbour | null;
  newer: Neighbour | null;
}

/** What one article’s page says of another: so little that few pages are made anew when one changes. */
export interface Neighbour extends Pick<Article, 'slug'> {
  data: Pick<Article['data'], 'title' | 'published' | 'lang'>;
}

export interface QuotationEntry {
  quotation: Quotation;
  source: Source;
  /** The number readers see. */
  sourceNumber: number;
  article: Article;
  /** Who is named as saying it: the speaker, or the outlet. */
  voice: { name: string; role: string | null; url: string | null; kind: SpeakerData['kind'] | 'outlet' };
  /** Permalink, below the site’s address. */
  url: string;
  /** The same words in other articles. */
  alsoIn: Echo[];
  /** The longer quotation that has its words, with which it is counted. */
  partOf: QuotationEntry | null;
  /** How much of its source’s own page we saw. */
  seen: Seen;
}

/** Where the same words stand. */
export interface Echo {
  /** Permalink, below the site’s address. */
  url: string;
  /** Of the article. */
  title: string;
}

/** A source of an article, with the quotations taken from it. */
export interface SourceEntry {
  source: Source;
  number: number;
  article: Article;
  quotations: QuotationEntry[];
  /** Outlets through which we know of it, nearest first. */
  via: string[];
  seen: Seen;
}

/** A document of an outlet, with every use that articles make of it as a source. */
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

/** How many articles there are of something, with the first and last day of publication. */
export interface AnalysesSpan {
  count: number;
  first: string;
  last: string;
}

/** One line of “who speaks here”. */
export interface Voice {
  name: string;
  url: string | null;
  tally: Tally;
}

/** Numbers of quotations by what was checked, and of reported statements. */
export interface Tally {
  /** All of them together. */
  total: number;
  matched: number;
  elsewhere: number;
  unverified: number;
  reported: number;
}
