import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/**
 * The content of a search record: the words of each field in order, then their other forms, then forms of words that are not shown. Between
 * two fields, and between all others, stands a dot: it takes a position, so that no phrase reaches from one to the next.
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

/** The places of a record’s fields that hits stand for: hits are positions in its content, and the content is as `indexedContent` writes it. */
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
      // Pagefind names the first place of a phrase only.
      ...some.filter(({ form }) => forms.has(form)),
    ]),
  );
}

/** Places in order, of which no two touch. */
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

/** Words that a compound word is made of. */
export type WordParts = (form: string) => string[];
