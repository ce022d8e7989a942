/**
 * The words in brackets that end at a place, spaces between not counted; if the brackets are not whole, as far as they go.
 *
 * Contract: `start` is where they open, or the place itself where nothing opens them. A closing bracket belongs to the last opening one
 * before it that is still open. The text is walked once, however often is asked.
 */
export function bracketsBefore(text: string): (at: number) => Bracketed {
  let opened: Int32Array | null = null;
  return at => {
    opened ??= openBrackets(text);
    const end = text.slice(0, at).trimEnd().length;
    const isClosed = text[end - 1] === ']';
    const opening = opened[isClosed ? end - 1 : end] ?? -1;
    const isOpened = opening >= 0;
    return { start: isOpened ? opening : at, isOpened, isClosed, isParted: end < at };
  };
}

/** For each place the last bracket before it that is still open, -1 where there is none. */
function openBrackets(text: string): Int32Array {
  const opened = new Int32Array(text.length + 1).fill(-1);
  for (let at = 0, open = -1; at < text.length; at += 1) {
    if (text[at] === '[') open = at;
    else if (text[at] === ']' && open >= 0) open = opened[open] ?? -1;
    opened[at + 1] = open;
  }
  return opened;
}

export interface Bracketed {
  start: number;
  isOpened: boolean;
  isClosed: boolean;
  /** Do spaces stand between them and the place? */
  isParted: boolean;
}
