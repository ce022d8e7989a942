/** Returns the place directly after the text `written`, which begins at `from`. */
export function placeAfter(from: Place, written: string): Place {
  const lines = written.split(/\r\n|\n|\r/u);
  const last = lines.at(-1) ?? '';
  if (lines.length === 1) return { line: from.line, column: from.column + last.length };
  return { line: from.line + lines.length - 1, column: last.length + 1 };
}

/** Returns the UTF-16 offset at which each line of a text begins. Lines end with `\n`, `\r\n` or `\r`. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/gu;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

/** A place in a file. Lines and columns are counted from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A part of a file. `endLine` and `endColumn` are the place after its last character. */
export interface Span extends Place {
  endLine: number;
  endColumn: number;
}

/** The beginning of a file, for problems that concern the whole file. */
export const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
