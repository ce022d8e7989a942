import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/**
 * Returns the content of a search record. The content begins with the words of each field, in their searched form (`tokensOf`).
 * The other forms of these words follow, then the parts of compounds and the words of `hidden`, which the page does not show. A
 * dot separates the fields, and every item after them. The dot takes a position, so that no phrase reaches from one item into the
 * next.
 */
export function indexedContent(fields: string[], hidden: string[] = [], parts: WordParts = () => []): string {
  const tokens = fields.map(tokensOf);
  const shown = new Set(tokens.flat().map(({ form }) => form));
  const others = tokens.flat().flatMap(({ others }) => others);
  const inside = tokens.flat().flatMap(({ form }) => parts(form));
  const unseen = hidden.map(text =>
    formsOf(text)
      .filter(form => !shown.has(form))
      .join(' '),
  );
  return [...tokens.map(forms), ...others, ...new Set([...inside, ...unseen])]
    .filter(text => text !== '')
    .join(DIVIDER);
}

/**
 * Returns the places in each field that have hits. Hits are positions in the content that `indexedContent` makes of these fields.
 * Hits in the words of `hidden` and in parts of compounds have no place. All other words with the form of a hit are places too.
 */
export function placesOf(fields: string[], hits: readonly number[]): HitPlace[][] {
  const positions = new Set(hits);
  const tokens = fields.map(tokensOf);
  const found = tokens.map((): HitPlace[] => []);
  const forms = new Set<string>();
  let position = 0;
  const note = (field: number, { start, end, form }: Token) => {
    if (positions.has(position)) {
      found[field]?.push({ start, end });
      forms.add(form);
    }
    position += 1;
  };
  tokens.forEach((some, field) => {
    for (const token of some) note(field, token);
    if (some.length > 0) position += 1;
  });
  tokens.forEach((some, field) => {
    for (const token of some)
      for (const _ of token.others) {
        note(field, token);
        position += 1;
      }
  });
  return tokens.map((some, field) =>
    merged([
      ...(found[field] ?? []),
      // Pagefind returns only the first place of a phrase, so all words with the forms of the hits are added.
      ...some.filter(({ form }) => forms.has(form)),
    ]),
  );
}

/** Returns the places in order. Places that overlap or touch become one. */
function merged(places: HitPlace[]): HitPlace[] {
  const all: HitPlace[] = [];
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

const formsOf = (text: string) => tokensOf(text).flatMap(({ form, others }) => [form, ...others]);
const forms = (tokens: Token[]) => tokens.map(({ form }) => form).join(' ');
const DIVIDER = ' · ';

/** A part of a field, in UTF-16 code units of its text in NFC. */
export interface HitPlace {
  start: number;
  end: number;
}

/** Returns the words inside a compound; none for any other word. */
export type WordParts = (form: string) => string[];
