import { lineStarts } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { hiddenCharacters } from '../words/hidden-characters.ts';
import { lastAtMost } from '../words/last-at-most.ts';
import { mojibake, within } from '../words/mojibake.ts';

/**
 * Hidden and misread characters of a whole file, frontmatter and all, a problem a line and rule: the first of the line, and how many more. Written
 * references to hidden characters (`&#8203;`, `\u200B` in quotation marks of YAML) count as the characters.
 */
export function strayCharacters(text: string, isBidirectional = false): LocalProblem[] {
  if (!/[^\t\n\r -~]|[&\\]/u.test(text)) return [];
  const broken = mojibake(text);
  const misread = broken.map(
    ({ offset, written, meant }): Find => ({
      rule: 'mojibake',
      offset,
      message:
        meant === ''
          ? `\`${written}\` is what a wrong encoding left of a space: remove it`
          : `\`${written}\` is “${meant}” read in a wrong encoding: write “${meant}”`,
    }),
  );
  const isMisread = within(broken);
  const hidden = hiddenCharacters(text, isBidirectional)
    .filter(({ offset }) => !isMisread(offset))
    .map(({ offset, name }): Find => ({ rule: 'hidden-characters', offset, message: told(name) }));
  const written = [...text.matchAll(REFERENCE)].flatMap(({ index, 0: reference, groups }): Find[] => {
    const character = characterOf(groups);
    const [find] = hiddenCharacters(` ${character} `, isBidirectional);
    return find && !isJoiner(character)
      ? [{ rule: 'hidden-characters', offset: index, message: `\`${reference}\`: ${told(find.name)}` }]
      : [];
  });
  return onePerLine(text, [...misread, ...hidden, ...written]);
}

const told = (name: string) =>
  name.startsWith('U+FFFD')
    ? `${name}, stands here: write the character that was lost`
    : `${name}, stands here and cannot be seen: remove it`;

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

/** Written out, a joiner is meant. */
const isJoiner = (character: string) => character === '\u200C' || character === '\u200D';

function onePerLine(text: string, finds: Find[]): LocalProblem[] {
  const starts = lineStarts(text);
  const lines = Map.groupBy(
    finds.map(find => ({ ...find, line: lastAtMost(starts, find.offset) + 1 })),
    ({ line, rule }) => `${line} ${rule}`,
  );
  return [...lines.values()].map(same => {
    const [first] = same.sort((one, other) => one.offset - other.offset);
    const { rule = 'mojibake', line = 1, offset = 0, message = '' } = first ?? {};
    const more = same.length > 1 ? ` (and ${same.length - 1} more on this line)` : '';
    const start = line === 1 && text.startsWith('\uFEFF') ? 1 : (starts[line - 1] ?? 0);
    return { rule, severity: 'error', line, column: offset - start + 1, message: message + more };
  });
}

interface Find {
  rule: 'mojibake' | 'hidden-characters';
  offset: number;
  message: string;
}
