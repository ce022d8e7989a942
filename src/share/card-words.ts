import { formatDate } from '../dates.ts';
import type { ArticleEntry, QuotationEntry } from '../record/record.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { statusShape } from '../words/status.ts';

/**
 * What the share card of an article says: its title and the quotation that leads it. The words of a quotation are never cut, so one too long
 * to be read on a small picture is left out.
 */
export function cardWords({ article, featured }: ArticleEntry): CardWords {
  const title = oneLine(article.data.title);
  const said = featured && quotationWords(featured);
  return {
    name: SITE.name,
    line: formatDate(article.data.published),
    title,
    quotation: said && title.length + said.text.length <= MOST_CHARACTERS ? said : null,
  };
}

/** What the card of every other page says. */
export const siteCardWords = (): CardWords => ({
  name: SITE.name,
  line: null,
  title: SITE.tagline,
  quotation: null,
});

/** The card’s words for those who do not see it. */
export function cardAlt({ title, quotation }: CardWords): string {
  if (!quotation) return title ?? '';
  return ui.elsewhere.card(title ?? '', quotation.text, quotation.by, quotation.status);
}

/**
 * The same card with fewer words, richest first, for a font that lacks the letters of some: the last needs none but those that an address
 * may have.
 */
export function poorerCards(words: CardWords): CardWords[] {
  const { host } = new URL(SITE.address);
  return [
    words,
    { ...words, quotation: null },
    { ...words, title: null },
    { ...words, title: null, quotation: null },
    { name: host, line: null, title: null, quotation: null },
  ];
}

/** Title and quotation of more characters than this would stand too small for a phone. */
const MOST_CHARACTERS = 380;

function quotationWords({ quotation, attribution, source }: QuotationEntry): CardQuotation {
  const { outlet } = source;
  const named = [attribution.name, attribution.role].filter(part => part !== null).join(', ');
  const isOutletNamed = named.includes(outlet.short) || named.includes(outlet.name);
  const { form, verification } = quotation;
  return {
    text: `“${oneLine(quotation.text)}”`,
    by: isOutletNamed ? named : `${named}, ${outlet.short}`,
    status: ui.status[statusShape({ form, status: verification.status })],
    isInSource: verification.status === 'matched',
  };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').normalize('NFC');

export interface CardWords {
  /** Of the site. */
  name: string;
  /** Stands across from the name. */
  line: string | null;
  title: string | null;
  quotation: CardQuotation | null;
}

export interface CardQuotation {
  /** In its marks. */
  text: string;
  by: string;
  status: string;
  /** Were the words found in the source itself? Decides the sign. */
  isInSource: boolean;
}
