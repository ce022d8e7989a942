import type { Quotation, Source } from '../article/article.ts';
import { dateWords } from '../dates.ts';
import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { singleSpaced } from '../single-spaced.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import { statusShape } from '../words/status.ts';

/**
 * Returns the words for a citation. A direct quotation gets its quotation marks: opening marks before each paragraph, and closing
 * marks after the last paragraph.
 */
export function citedWords({ form, text }: Quotation): string {
  const { open, close } = ui.marks;
  return form === 'direct' ? `${open}${text.split('\n\n').join(`\n\n${open}`)}${close}` : text;
}

/**
 * Returns the speaker with the role: `Ana Ruiz, Baker`. Without a speaker, it returns `The Herald, in its own words`. For a
 * paraphrase without a speaker, it says that no speaker is named.
 */
export function spokenBy({ quotation: { speaker, form }, source }: QuotationEntry): string {
  if (speaker !== null)
    return [ui.named(speaker.name), speaker.role].filter(part => part !== null).join(', ');
  return form === 'indirect' ? ui.voice.unnamed : ui.voice.outlet(source.outlet.name);
}

/** Returns the status and the translator: `Words checked in the source. Words translated by Ana Ruiz.` */
export function statusWords({ quotation: { form, verification, translated } }: QuotationEntry): string {
  const checked = `${ui.status[statusShape({ form, status: verification.status })]}.`;
  return translated === null ? checked : `${checked} ${ui.translatedBy(translated)}.`;
}

/**
 * Returns a reference to a source: `Ana Ruiz, “A title”, The Herald, 14 April 2025`. Unknown authors and titles are left out. If
 * the date is unknown, the reference says so.
 */
export function referenceWords({ authors, title, outlet, published }: Source): string {
  const titled = title === null ? [] : [ui.reference.titled(title)];
  return [...authors, ...titled, outlet.name, dateWords(published, ui.dateNotKnown)].join(', ');
}

/** Returns the sentences about a source after its reference: how we know it, who translated it, and its note. */
export function knownWords(entry: SourceEntry): string {
  const { note, translated } = entry.source;
  const translation = translated === null ? [] : [`${ui.translatedBy(translated)}.`];
  return [ui.howKnown(entry), ...translation, ...(note === null ? [] : [note])].join(' ');
}

/** Returns the absolute URL of a quotation. */
export const permalinkOf = ({ url }: QuotationEntry): string => absolute(url);
/** Returns the absolute URL of a source in its article. */
export const sourcePermalinkOf = ({ article, source }: SourceEntry): string =>
  absolute(urls.source(article.slug, source.key));

/** Joins a text to one line, because a line break would end the value in some formats. */
export const oneLine = (text: string): string => singleSpaced(text).trim();
