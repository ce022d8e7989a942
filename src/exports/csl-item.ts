import type { QuotationEntry, SourceEntry } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import { sourceAnchor } from '../urls.ts';
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
 * Returns a source of an article in CSL-JSON (https://github.com/citation-style-language/schema, `csl-data.json` 1.0.2). The note
 * has the sentences of `knownWords` (credit.ts) and the permalink.
 *
 * Contract: a source with a URL or an archived page is a `webpage`, any other source is a `document`. The kind of its outlet has
 * no influence. Names are not split, because we do not know the family name. `language` is the language of the words in the
 * article; a translation has no `language`. Unknown fields are absent.
 */
export function sourceItem(entry: SourceEntry): CslItem {
  const note = `${knownWords(entry)} ${sourcePermalinkOf(entry)}`;
  return item(entry, `${entry.article.slug}:${sourceAnchor(entry.source.key)}`, note);
}

/**
 * Returns a quotation in CSL-JSON: the fields of its source, and a note with the words, the speaker, the status and the
 * permalink. If the date of the source is unknown, the note says so.
 */
export function quotationItem(entry: QuotationEntry): CslItem {
  const { quotation, source, article } = entry;
  const unknown = source.published === null ? ` ${ui.dateNotKnownFirst}.` : '';
  const note = `${citedWords(quotation)} — ${spokenBy(entry)}. ${statusWords(entry)}${unknown} ${permalinkOf(entry)}`;
  return item(entry, `${article.slug}:${quotation.id}`, note);
}

function item(
  { source, article }: Pick<SourceEntry, 'source' | 'article'>,
  id: string,
  note: string,
): CslItem {
  const { title, outlet, authors, published, archive, lang, translated } = source;
  const url = source.url ?? archive?.url;
  const seen = source.evidence.flatMap(({ kind, seen: day }) => (kind === 'original' ? [day] : [])).sort();
  const accessed = seen.at(-1);
  return {
    id,
    'citation-key': id,
    type: url === undefined ? 'document' : 'webpage',
    ...(title !== null && { title: oneLine(title) }),
    ...(authors.length > 0 && { author: authors.map(name => ({ literal: oneLine(name) })) }),
    'container-title': oneLine(outlet.name),
    ...(published !== null && { issued: date(published) }),
    ...(accessed !== undefined && { accessed: date(accessed) }),
    ...(url !== undefined && { URL: url }),
    ...(translated === null && { language: lang ?? article.language }),
    note: oneLine(note),
  };
}

const date = (written: string): CslDate => ({ 'date-parts': [written.split('-').map(Number)] });

export interface CslItem {
  /** Unique on the site: `slug:anchor`, from the slug of the article and the anchor on its page. */
  id: string;
  'citation-key': string;
  type: 'webpage' | 'document';
  title?: string;
  author?: { literal: string }[];
  'container-title': string;
  issued?: CslDate;
  /** The last day on which the document itself was seen. */
  accessed?: CslDate;
  URL?: string;
  /** BCP 47. */
  language?: string;
  note: string;
}

export interface CslDate {
  'date-parts': number[][];
}
