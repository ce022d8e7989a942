import type { StatementData } from '../content/schema/statements.ts';
import { differingWords } from './differing-words.ts';
import type { QuotationEntry } from './record.ts';
import type { RenderedStatement } from './rendered-statement.ts';

/**
 * Maps each quotation to the statement of which it is one wording, with the wordings in all articles. A quotation is not in the
 * map in three cases. It is linked to no statement, its speaker is private, or the statement has only this wording and no
 * original words.
 */
export function renderingsOf(
  entries: readonly QuotationEntry[],
  statements: Readonly<Record<string, StatementData>>,
): Map<QuotationEntry, RenderedStatement> {
  const named = entries.filter(
    ({ quotation }) => quotation.statement !== null && quotation.speaker?.id !== null,
  );
  const groups = Map.groupBy(named, ({ quotation }) => quotation.statement ?? '');
  const found = new Map<QuotationEntry, RenderedStatement>();
  for (const [id, members] of groups) {
    const statement = statements[id];
    if (!statement || (members.length === 1 && !statement.original)) continue;
    const rendered = renderedStatement(id, statement, [...members].sort(byDate));
    for (const entry of members) found.set(entry, rendered);
  }
  return found;
}

function renderedStatement(
  id: string,
  { title, date, place, lang, original }: StatementData,
  members: QuotationEntry[],
): RenderedStatement {
  const parts = differingWords(members.map(({ quotation }) => quotation));
  return {
    id,
    title,
    date: date ?? null,
    place: place ?? null,
    original: original && lang !== undefined ? { ...original, lang } : null,
    renderings: members.map(({ quotation, source, url }, index) => ({
      url,
      lang: quotation.lang,
      parts: parts[index] ?? [],
      outlet: source.outlet.name,
      translated: quotation.translated,
      published: source.published,
    })),
  };
}

/** Unknown dates come last. */
const byDate = ({ source: one }: QuotationEntry, { source: other }: QuotationEntry) =>
  compare(one.published ?? '\uFFFF', other.published ?? '\uFFFF');
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
