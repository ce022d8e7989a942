import type { Code } from 'mdast';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import type { PlainText } from '../plain-text.ts';
import { placeOfNode } from '../source-position.ts';
import { type Bracketed, bracketsBefore } from './brackets.ts';

/**
 * Patterns for labels that Markdown left as text: complete, with spaces in the speaker or source, without `[`, without `]`, and
 * without `@`. The groups are the text before the label, the speaker and the source. Neighbouring parts of a pattern match
 * different characters, so the patterns do not backtrack.
 */
export const WHOLE_LABEL = /()\[\s*(?!\s)([^[\]\s@]*)\s*@\s*([^[\]\s@]+)\s*\]/gu;
const SPACED = /(\]\s*)\[([^[\]@]*)@([^[\]@]*)\]/gu;
const UNOPENED = /(\]\s*)([^[\]\s@]*)@([^[\]\s@]+)\]/gu;
const UNCLOSED = /(\]\s*)\[([^[\]\s@]*)@([a-z0-9-]+)(?!\s*\]|[\w-]|\.\w)/gu;
const UNMARKED = /(\]\s*)\[()([a-z0-9-]+)\]/gu;

/**
 * Finds the labels of a block that Markdown left as text, and the words before them. A label counts if it names a source of the
 * article and its bracket is not escaped.
 */
export function looseLabels(flat: PlainText, names: Names): LooseLabel[] {
  // Each pattern needs a bracket. Most blocks have none left, and five searches take much longer than this test.
  if (!/[[\]]/u.test(flat.masked)) return [];
  const found = new Map<number, LooseLabel>();
  const wordsBefore = bracketsBefore(flat.masked);
  for (const pattern of [WHOLE_LABEL, SPACED, UNOPENED, UNCLOSED, UNMARKED])
    for (const match of flat.masked.matchAll(pattern)) {
      const [whole, before = '', ...parts] = match;
      const [speaker = '', key = ''] = parts.map(part => part.replace(/\s/gu, ''));
      const [start, end] = [match.index + before.length, match.index + whole.length];
      const meant = pattern === UNMARKED ? withMark(key, names) : { speaker, source: key };
      if (!meant || !names.sources.has(meant.source) || flat.sourceAt(start) === '\\') continue;
      if (found.has(start)) continue;
      const label = `[${meant.speaker}@${meant.source}]`;
      const written = flat.text.slice(start, end);
      const words = wordsBefore(start);
      const why =
        written.replace(/\s/gu, '') === label
          ? whyLoose(words, flat.masked[end], written, bracketsWritten(flat, words.start, start))
          : writeAs(label);
      const place = flat.placeAt(start);
      found.set(start, {
        source: meant.source,
        from: words.start,
        start,
        end,
        problem: report('loose-label', place, { label: written, why }),
      });
    }
  return [...found.values()];
}

/**
 * Finds the first label with a source of the article in a block of code. An editor may begin a block of code by mistake, with
 * four spaces.
 */
export function labelInCode(node: Code, { sources }: Names): LooseLabel[] {
  const [written, , , source = ''] =
    [...node.value.matchAll(WHOLE_LABEL)].find(([, , , key = '']) => sources.has(key)) ?? [];
  if (written === undefined) return [];
  const why =
    'it is in a block of code, which four spaces or ``` begin: remove them, or close the block before it';
  return [{ source, ...NOWHERE, problem: report('loose-label', placeOfNode(node), { label: written, why }) }];
}

/** `[tass]` means `[@tass]`, and `[kremlintass]` means `[kremlin@tass]`. Returns `null` if no source and speaker fit. */
function withMark(written: string, { sources, speakers }: Names): { speaker: string; source: string } | null {
  if (sources.has(written)) return { speaker: '', source: written };
  for (const source of sources) {
    if (!written.endsWith(source)) continue;
    const speaker = written.slice(0, -source.length);
    if (speakers.has(speaker)) return { speaker, source };
  }
  return null;
}

const writeAs = (label: string) => `write ${label}, right after the words in brackets`;

/** Says why Markdown left a label as text although its speaker and source are correct, and what to write. */
function whyLoose(
  words: Bracketed,
  next: string | undefined,
  label: string,
  brackets: string | null,
): string {
  if (brackets !== null) return brackets;
  if (/\s/u.test(label)) return `a label has no space: write ${label.replace(/\s/gu, '')}`;
  const { isOpened, isClosed, hasSpaceAfter } = words;
  const example = `write [words]${label}`;
  if (isClosed && !isOpened) return `nothing opens the brackets before it: ${example}`;
  if (isClosed && hasSpaceAfter) return `there is a space or line break before it: ${example}`;
  if (isClosed)
    return 'the words before it contain a link or another label: label the words on each side of that separately';
  if (isOpened) return `nothing closes the brackets before it: ${example}`;
  if (next === '[') return `the words come first: ${example}`;
  return `there are no words in brackets before it: ${example}`;
}

/**
 * Names the sign that makes the brackets text: a `!` before them, a backslash, or a character reference in place of a bracket.
 * `null` if there is none.
 */
function bracketsWritten(flat: PlainText, wordsStart: number, start: number): string | null {
  if (flat.text[wordsStart] === '[' && flat.text[wordsStart - 1] === '!') return IMAGE_BEFORE_WORDS;
  const isText = (offset: number, bracket: string) =>
    flat.text[offset] === bracket && flat.sourceAt(offset) !== bracket;
  const written = isText(start, '[')
    ? '['
    : isText(start - 1, ']')
      ? ']'
      : isText(wordsStart, '[')
        ? '['
        : null;
  return (
    written &&
    `a bracket is written as a backslash or a character reference and so is text: write \`${written}\``
  );
}

/** Why a label after `![words]` does not work. */
export const IMAGE_BEFORE_WORDS = 'the `!` before the words makes them an image: write `\\!`';

/** The offsets of a label that is not in the plain text of a block. */
export const NOWHERE = { from: -1, start: -1, end: -1 };

/** The sources and speakers that a label may name. */
export interface Names {
  /** The keys of the article’s sources. */
  sources: ReadonlySet<string>;
  speakers: { has(id: string): boolean };
}

/** A label without a passage: Markdown left it as text, or it is in code, in an image or in the title of a link. */
export interface LooseLabel {
  source: string;
  /**
   * UTF-16 offsets in the plain text of the block; `NOWHERE` for a label that is not in it. The words before the label start at
   * `from`. The label is from `start` to `end`.
   */
  from: number;
  start: number;
  end: number;
  problem: LocalProblem;
}
