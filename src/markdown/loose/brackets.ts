/**
 * Returns a function that finds the bracketed words before a place. Spaces between them and the place are allowed. Either bracket may be
 * missing.
 *
 * Contract: `start` is the place of the opening bracket, or the place asked for if there is none. A closing bracket belongs to the last
 * bracket before it that is still open. The text is read once, however many places are asked for.
 */
export function bracketsBefore(text: string): (at: number) => Bracketed {
  let opened: Int32Array | null = null;
  return at => {
    opened ??= openBrackets(text);
    const end = text.slice(0, at).trimEnd().length;
    const isClosed = text[end - 1] === ']';
    const opening = opened[isClosed ? end - 1 : end] ?? -1;
    const isOpened = opening >= 0;
    return { start: isOpened ? opening : at, isOpened, isClosed, hasSpaceAfter: end < at };
  };
}

/** For each place, the last bracket before it that is still open; -1 if there is none. */
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
  /** Are there spaces between the words and the place? */
  hasSpaceAfter: boolean;
}
