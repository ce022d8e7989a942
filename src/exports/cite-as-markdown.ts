import type { Source } from '../article/article.ts';
import { dateWords } from '../dates.ts';
import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import {
  citedWords,
  knownWords,
  oneLine,
  permalinkOf,
  sourcePermalinkOf,
  spokenBy,
  statusWords,
} from './credit.ts';

/**
 * Returns a quotation as a blockquote in CommonMark (https://spec.commonmark.org/0.31.2/). Below the words are the speaker, the
 * source and the status. The speaker’s name is a link to the permalink.
 */
export function quotationAsMarkdown(entry: QuotationEntry): string {
  const words = citedWords(entry.quotation).split('\n\n').map(plain);
  const by = `[${plain(spokenBy(entry))}](<${permalinkOf(entry)}>)`;
  const about = `${by}; ${reference(entry.source)}. ${plain(statusWords(entry))}`;
  return [...words, `— ${about}`].map(paragraph => `> ${paragraph}`).join('\n>\n');
}

/**
 * Returns a quotation in the syntax of this site’s articles: `[“words”][speaker@source]`. A quotation of several paragraphs
 * becomes a callout. The words of a private speaker get no label, because a label would name this person.
 */
export function quotationAsLabel(entry: QuotationEntry): string {
  const { quotation, source } = entry;
  const id = quotation.speaker === null ? '' : quotation.speaker.id;
  const label = id === null ? '' : `[${id}@${source.key}]`;
  const [first = '', ...more] = citedWords(quotation).split('\n\n').map(plain);
  if (more.length === 0) return labelled(first, label);
  const words = [first, ...more].map(paragraph => `> ${paragraph}\n>`);
  return [...words, `> — ${labelled(plain(spokenBy(entry)), label)}`].join('\n');
}

const labelled = (words: string, label: string) => (label === '' ? words : `[${words}]${label}`);

/** Returns a source as CommonMark: the reference, the sentences of `knownWords`, and the permalink. */
export function sourceAsMarkdown(entry: SourceEntry): string {
  const { url } = entry.source;
  const words = reference(entry.source);
  const linked = url === null ? words : `[${words}](<${url.replace(/[<>\\]/gu, encodeURIComponent)}>)`;
  return `${linked}. ${plain(knownWords(entry))} <${sourcePermalinkOf(entry)}>`;
}

/** Like `referenceWords` (credit.ts), but the title is `*A title*`. In an article of this site, “A title” would need a label. */
function reference({ authors, title, outlet, published }: Source): string {
  const titled = title === null ? [] : [`*${plain(title)}*`];
  return [...authors.map(plain), ...titled, plain(outlet.name), dateWords(published, ui.dateNotKnown)].join(
    ', ',
  );
}

/** Joins a text to one line and escapes Markdown: `*` becomes `\*`, and `1.` at the start becomes `1\.`. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&#~|!^{]|\$(?!\d)|=(?==)|(?<==)=/gu, '\\$&')
    .replace(/^[-+=]|(?<=^\d+)[.)]/u, '\\$&');
}
