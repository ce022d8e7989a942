import { type HitPlace, placesOf } from '../../search/terms/content.ts';
import { element } from './nodes.ts';

/**
 * Returns each field of a record as nodes, with the hits in `<mark>`. `hits` are positions in the indexed content of the record.
 * So `fields` must be all indexed fields, in the order of the index.
 */
export const markedFields = (fields: string[], hits: readonly number[]): Node[][] =>
  placesOf(fields, hits).map((places, field) => marked((fields[field] ?? '').normalize('NFC'), places));

/**
 * Shortens a long text to the words around its first hit. Hits are in `<mark>`, and `…` replaces the text that was cut at an end.
 */
export function excerpt(text: string, places: HitPlace[]): Node[] {
  const whole = text.normalize('NFC');
  const { from, to } = partAround(whole, places[0]?.start ?? 0);
  const inside = places
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return [
    document.createTextNode(from === 0 ? '' : '…'),
    ...marked(whole.slice(from, to), inside),
    document.createTextNode(to === whole.length ? '' : '…'),
  ];
}

/**
 * Returns where the text around the first hit begins and ends: at spaces, if there are spaces nearby. Offsets are UTF-16 code
 * units.
 */
export function partAround(text: string, first: number): { from: number; to: number } {
  const space = text.indexOf(' ', first - BEFORE);
  const isNear = space >= 0 && space < first;
  const from = first < BEFORE ? 0 : isNear ? space + 1 : wholeFrom(text, first - BEFORE);
  if (from + LENGTH >= text.length) return { from, to: text.length };
  const end = text.lastIndexOf(' ', from + LENGTH);
  return { from, to: end > first ? end : wholeFrom(text, from + LENGTH) };
}

/** Returns `at`, or the next offset if `at` divides a surrogate pair. */
const wholeFrom = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);

/** Returns a text as nodes, with the places in `<mark>`. The text must be in NFC. */
export function marked(text: string, places: HitPlace[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end } of places) {
    const mark = element('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  nodes.push(document.createTextNode(text.slice(at)));
  return nodes.filter(({ textContent }) => textContent !== '');
}

/** The greatest length of the text before the first hit, in UTF-16 code units. */
const BEFORE = 60;
/** The greatest length of the shortened text, in UTF-16 code units; 1 more if it would end inside a surrogate pair. */
const LENGTH = 200;
