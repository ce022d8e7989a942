import { type HitPlace, placesOf } from '../../search/terms/content.ts';
import { element } from './nodes.ts';

/** The fields of a record as nodes in which the hits are marked. `hits` are positions in its content. */
export const markedFields = (fields: string[], hits: readonly number[]): Node[][] =>
  placesOf(fields, hits).map((places, field) => marked((fields[field] ?? '').normalize('NFC'), places));

/** The words around the hits of a long text, and a sign where it goes on. */
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

/** The part of a text that an excerpt shows of its first hit. It is cut at spaces, where the text has some near. */
export function partAround(text: string, first: number): { from: number; to: number } {
  const space = text.indexOf(' ', first - BEFORE);
  const isNear = space >= 0 && space < first;
  const from = first < BEFORE ? 0 : isNear ? space + 1 : wholeFrom(text, first - BEFORE);
  if (from + LENGTH >= text.length) return { from, to: text.length };
  const end = text.lastIndexOf(' ', from + LENGTH);
  return { from, to: end > first ? end : wholeFrom(text, from + LENGTH) };
}

/** A place that does not divide a character of two UTF-16 units. */
const wholeFrom = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);

function marked(text: string, places: HitPlace[]): Node[] {
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

/** UTF-16 code units before the first hit of an excerpt, and of the excerpt. */
const BEFORE = 60;
const LENGTH = 200;
