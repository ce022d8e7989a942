import type { Quotation, Source } from '../article/article.ts';
import { dateWords } from '../dates.ts';
import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import { statusShape } from '../words/status.ts';

/** The words as they are cited: in marks only if they are quoted, each paragraph opening with one and the last closing it. */
export function citedWords({ form, text }: Quotation): string {
  return form === 'direct' ? `“${text.split('\n\n').join('\n\n“')}”` : text;
}

/** Whose words they are: `Ana Ruiz, Baker`. Where nobody is named, that is said. */
export function spokenBy({ quotation: { speaker, form }, source }: QuotationEntry): string {
  if (speaker !== null) return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
  return form === 'indirect' ? ui.voice.unnamed : ui.voice.outlet(source.outlet.name);
}

/** `Words checked in the source. Words translated by Ana Ruiz.` */
export function statusWords({ quotation: { form, verification, translated } }: QuotationEntry): string {
  const checked = `${ui.status[statusShape({ form, status: verification.status })]}.`;
  return translated === null ? checked : `${checked} ${ui.translatedBy(translated)}.`;
}

/** `Ana Ruiz, “A title”, The Herald, 14 April 2025`; what was not seen is left out, and an unknown date said to be unknown. */
export function referenceWords({ authors, title, outlet, published }: Source): string {
  const titled = title === null ? [] : [ui.reference.titled(title)];
  return [...authors, ...titled, outlet.name, dateWords(published, ui.dateNotKnown)].join(', ');
}

/** What a citation of a source says beside its reference: how we know it. */
export function knownWords(entry: SourceEntry): string {
  const { note, translated } = entry.source;
  const translation = translated === null ? [] : [`${ui.translatedBy(translated)}.`];
  return [ui.howKnown(entry), ...translation, ...(note === null ? [] : [note])].join(' ');
}

export const permalinkOf = ({ url }: QuotationEntry): string => absolute(url);
export const sourcePermalinkOf = ({ article, source }: SourceEntry): string =>
  absolute(urls.source(article.slug, source.key));

/** All on one line, for formats in which a line break ends the value. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
