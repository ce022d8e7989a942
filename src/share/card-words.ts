import { formatDate } from '../dates.ts';
import type { ArticleEntry, QuotationEntry } from '../record/record.ts';
import { singleSpaced } from '../single-spaced.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { type Status, statusShape } from '../words/status.ts';

/**
 * Returns the words on the share card of an article: its title and its featured quotation. A quotation is never shortened, so a
 * quotation that would be too small to read is left out.
 */
export function cardWords({ article, featured, quotations }: ArticleEntry): CardWords {
  const title = inOneNfcLine(article.data.title);
  const quotation = featured && quotationWords(featured);
  return {
    name: SITE.name,
    line: formatDate(article.data.published),
    title,
    signs: signsOf(quotations),
    quotation: quotation && title.length + quotation.text.length <= MOST_CHARACTERS ? quotation : null,
  };
}

/** Returns the words on the share card of all pages that are no articles. */
export const siteCardWords = (): CardWords => ({
  name: SITE.name,
  line: null,
  title: SITE.tagline,
  signs: [],
  quotation: null,
});

/** Returns the alternative text of a card. */
export function cardAlt({ title, quotation }: CardWords): string {
  if (!quotation) return title ?? '';
  return ui.elsewhere.card(title ?? '', quotation.text, quotation.by, quotation.status);
}

/**
 * Returns the card and then its fallbacks. A fallback is drawn if the font lacks letters of the card and of all fallbacks before
 * it. The last fallback needs only the letters of a host name.
 */
export function fallbackCards(words: CardWords): CardWords[] {
  const { host } = new URL(SITE.address);
  return [
    words,
    { ...words, quotation: null },
    { ...words, title: null },
    { ...words, title: null, quotation: null },
    { name: host, line: null, title: null, signs: words.signs, quotation: null },
  ];
}

function signsOf(quotations: QuotationEntry[]): Status[] {
  const counted = quotations.filter(
    ({ partOf, quotation }) => partOf === null && quotation.form !== 'indirect',
  );
  return counted.length > MOST_SIGNS ? [] : counted.map(({ quotation }) => quotation.verification.status);
}

/** More signs do not fit in one line. */
const MOST_SIGNS = 40;

/** In UTF-16 code units, for title and quotation together. A longer text would be too small on a phone. */
const MOST_CHARACTERS = 380;

function quotationWords({ quotation, attribution, source }: QuotationEntry): CardQuotation {
  const { outlet } = source;
  const named = [ui.named(attribution.name), attribution.role].filter(part => part !== null).join(', ');
  const isOutletNamed = named.includes(outlet.short) || named.includes(outlet.name);
  const { form, verification } = quotation;
  return {
    text: ui.quoted(inOneNfcLine(quotation.text)),
    by: isOutletNamed ? named : `${named}, ${outlet.short}`,
    status: ui.status[statusShape({ form, status: verification.status })],
    sign: verification.status,
  };
}

const inOneNfcLine = (text: string) => singleSpaced(text).normalize('NFC');

export interface CardWords {
  name: string;
  /** The text at the other end of the line with the name: the date of an article; `null` for other cards. */
  line: string | null;
  title: string | null;
  /**
   * The status of each quotation, in the order of the article, without paraphrases and parts of longer quotations. Empty if the
   * signs do not fit in one line.
   */
  signs: Status[];
  quotation: CardQuotation | null;
}

export interface CardQuotation {
  /** With its quotation marks. */
  text: string;
  by: string;
  status: string;
  sign: Status;
}
