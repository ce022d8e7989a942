import { lineStarts, type Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { hiddenCharacters } from '../words/hidden-characters.ts';
import { lastAtMost } from '../words/last-at-most.ts';
import { insideMojibake, mojibake } from '../words/mojibake.ts';

/**
 * Finds hidden characters and misread characters (mojibake) in a whole file, including its frontmatter. `isBidirectional` says
 * that the file has right-to-left text; direction marks are then allowed. A reference to a hidden character counts as the
 * character: `&#8203;`, or `\u200B` in a YAML string. A reference to a joiner (U+200C, U+200D) does not. For each line and
 * rule there is one problem, with the place of the first character and the number of the other characters.
 */
export function strayCharacters(text: string, isBidirectional = false): LocalProblem[] {
  if (!/[^\t\n\r -~]|[&\\]/.test(text)) return [];
  const broken = mojibake(text);
  const misread = broken.map(
    ({ offset, written, meant }): Find => ({
      rule: 'mojibake',
      offset,
      report: (place, more) => report('mojibake', place, { written, meant, more }),
    }),
  );
  const isMisread = insideMojibake(broken);
  const hidden = hiddenCharacters(text, isBidirectional)
    .filter(({ offset }) => !isMisread(offset))
    .map(({ offset, name }) => hiddenFind(offset, name, null));
  const written = (/[&\\]/u.test(text) ? [...text.matchAll(REFERENCE)] : []).flatMap(
    ({ index, 0: reference, groups }): Find[] => {
      const character = characterOf(groups);
      const [find] = hiddenCharacters(` ${character} `, isBidirectional);
      return find && !isJoiner(character) ? [hiddenFind(index, find.name, reference)] : [];
    },
  );
  return onePerLine(text, [...misread, ...hidden, ...written]);
}

const hiddenFind = (offset: number, name: string, reference: string | null): Find => ({
  rule: 'hidden-characters',
  offset,
  report: (place, more) => report('hidden-characters', place, { name, reference, more }),
});

const REFERENCE =
  /&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>\d{1,7}));|&(?<named>lrm|rlm|ZeroWidthSpace|NoBreak|ApplyFunction|InvisibleTimes|InvisibleComma);|\\u(?<short>[0-9a-fA-F]{4})|\\U(?<long>[0-9a-fA-F]{8})|\\x(?<byte>[0-9a-fA-F]{2})/gu;
const NAMED: Record<string, string> = {
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  InvisibleTimes: '\u2062',
  InvisibleComma: '\u2063',
};

function characterOf({
  hex,
  decimal,
  named,
  short,
  long,
  byte,
}: Record<string, string | undefined> = {}): string {
  if (named !== undefined) return NAMED[named] ?? '';
  const code =
    decimal === undefined ? Number.parseInt(hex ?? short ?? long ?? byte ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** An editor who writes a joiner as a reference intends it. */
const isJoiner = (character: string) => character === '\u200C' || character === '\u200D';

function onePerLine(text: string, finds: Find[]): LocalProblem[] {
  if (finds.length === 0) return [];
  const starts = lineStarts(text);
  const lines = Map.groupBy(
    finds.map(find => ({ ...find, line: lastAtMost(starts, find.offset) + 1 })),
    ({ line, rule }) => `${line} ${rule}`,
  );
  return [...lines.values()].flatMap(same => {
    const [first] = same.sort((one, other) => one.offset - other.offset);
    if (!first) return [];
    const { line, offset } = first;
    const start = line === 1 && text.startsWith('\uFEFF') ? 1 : (starts[line - 1] ?? 0);
    return first.report({ line, column: offset - start + 1 }, same.length - 1);
  });
}

interface Find {
  rule: 'mojibake' | 'hidden-characters';
  offset: number;
  /** `more` is the number of other characters on the line with the same rule. */
  report: (place: Place, more: number) => LocalProblem;
}
