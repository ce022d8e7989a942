import { type HitPlace, placesOf } from '../../search/terms/content.ts';
import { element } from './nodes.ts';

/** The fields of a record as nodes in which the hits are marked. `hits` are positions in its content. */
export const markedFields = (fields: string[], hits: readonly number[]): Node[][] =>
  placesOf(fields, hits).map((places, field) => marked((fields[field] ?? '').normalize('NFC'), places));

/** The words around the hits of a long text, and a sign where it goes on. */
export function excerpt(text: string, places: HitPlace[]): Node[] {
  const whole = text.normalize('NFC');
  const first = places[0]?.start ?? 0;
  const from = first < BEFORE ? 0 : whole.indexOf(' ', first - BEFORE) + 1;
  const end = whole.lastIndexOf(' ', from + LENGTH);
  const to = from + LENGTH >= whole.length || end <= first ? Math.min(whole.length, from + LENGTH) : end;
  const inside = places
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return [
    document.createTextNode(from === 0 ? '' : '…'),
    ...marked(whole.slice(from, to), inside),
    document.createTextNode(to === whole.length ? '' : '…'),
  ];
}

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
