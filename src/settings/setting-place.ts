import { lineStarts, type Span, START } from '../problems/place.ts';
import { lastAtMost } from '../words/last-at-most.ts';

/**
 * Returns the line and column of a setting in the text of `src/site.ts`: of its value, or of its name (`'key'`). `path` leads to
 * the setting, such as `['navigation', 'masthead', 0]`.
 *
 * If the text does not have the setting, returns the place of the setting that should contain it, such as `navigation`. If the
 * text has neither, returns the start of the file.
 */
export function settingPlace(text: string, path: PropertyKey[], part: 'key' | 'value'): Span {
  const start = /\bsettings\s*\((?=\s*\{)/u.exec(text);
  if (!start) return START;
  const tokens = tokensOf(text, start.index + start[0].length);
  let found: Range | null = null;
  let at = 0;
  for (const [depth, name] of path.entries()) {
    const entry = entryOf(text, tokens, at, name);
    if (entry === null) break;
    const isLast = depth === path.length - 1;
    found = isLast && part === 'value' ? entry.value : (entry.key ?? entry.value);
    at = entry.first;
  }
  if (found === null) return START;
  const starts = lineStarts(text);
  const place = (offset: number) => {
    const line = Math.max(0, lastAtMost(starts, offset));
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const { line: endLine, column: endColumn } = place(found[1]);
  return { ...place(found[0]), endLine, endColumn };
}

/** Returns the field or item `name` of the object or list that begins at the token `at`; `null` if there is none. */
function entryOf(text: string, tokens: Range[], at: number, name: PropertyKey): Entry | null {
  const written = (index: number) => text.slice(...(tokens[index] ?? [0, 0]));
  const isList = written(at) === '[';
  if (!isList && written(at) !== '{') return null;
  let index = at + 1;
  for (let position = 0; index < tokens.length && !/^[\]}]$/u.test(written(index)); position += 1) {
    const hasKey = !isList && written(index + 1) === ':';
    const first = hasKey ? index + 2 : index;
    let last = first;
    for (let depth = 0; last < tokens.length; last += 1) {
      if (depth === 0 && /^[,\]}]$/u.test(written(last))) break;
      if (/^[[{(]$/u.test(written(last))) depth += 1;
      if (/^[\]})]$/u.test(written(last))) depth -= 1;
    }
    const key = tokens[index] ?? [0, 0];
    const value: Range = [tokens[first]?.[0] ?? key[0], tokens[Math.max(first, last - 1)]?.[1] ?? key[1]];
    const isWanted = isList
      ? position === name
      : written(index).replaceAll(/^['"]|['"]$/gu, '') === String(name);
    if (isWanted) return { key: isList ? null : key, value, first };
    index = written(last) === ',' ? last + 1 : last;
  }
  return null;
}

function tokensOf(text: string, from: number): Range[] {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|[\p{L}\p{N}_$]+|\S/gu;
  token.lastIndex = from;
  return [...text.matchAll(token)].flatMap(({ index, 0: written }) =>
    index < from || /^\/[/*]/u.test(written) ? [] : [[index, index + written.length] satisfies Range],
  );
}

type Range = [start: number, end: number];

interface Entry {
  key: Range | null;
  value: Range;
  first: number;
}
