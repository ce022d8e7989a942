import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/**
 * Returns the content of a search record. For the fields `Zürich wins` and `Ann`, it is `zurich wins · ann · zuerich`. First come
 * the words of the fields, then other forms of these words, the words inside compounds, and the words of `hidden` that the fields
 * lack. The page does not show the words of `hidden`.
 *
 * The dot counts as a position in Pagefind. So a phrase cannot match across two fields.
 */
export function indexedContent(fields: string[], hidden: string[] = [], parts: WordParts = () => []): string {
  const tokens = fields.map(tokensOf);
  const shown = new Set<string>();
  const others: string[] = [];
  const inside: string[] = [];
  for (const field of tokens)
    for (const token of field) {
      if (!shown.has(token.form)) inside.push(...parts(token.form));
      shown.add(token.form);
      others.push(...token.others);
    }
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
 * Returns the places to mark in each field. `hits` are positions in the content that `indexedContent` makes of these fields. A
 * hit in a word of `hidden`, or in a word inside a compound, gives no place. All words with the same form as a marked word are
 * marked too, in all fields.
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
      // Pagefind returns only the first place of a phrase. So all words with the same forms are added.
      ...some.filter(({ form }) => forms.has(form)),
    ]),
  );
}

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

/** A place in a field. Offsets are UTF-16 code units of the field’s text in NFC. */
export interface HitPlace {
  start: number;
  end: number;
}

/** Returns the words inside a compound, or an empty list for any other word. */
export type WordParts = (form: string) => string[];
