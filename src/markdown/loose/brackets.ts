/**
 * Returns a function that finds the words in square brackets before the offset `at`, such as `[words]`. One bracket may be
 * missing: `[words` or `words]`. Spaces may follow the brackets.
 *
 * Contract: `start` is the offset of the opening bracket, or `at` if there is none. A closing bracket closes the last open
 * bracket before it. The brackets of the text are read once, however often the function is called.
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

/** Returns, for each offset in the text, the offset of the last `[` before it that is still open; -1 if there is none. */
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
  /** Are there spaces between the brackets and `at`? */
  hasSpaceAfter: boolean;
}
