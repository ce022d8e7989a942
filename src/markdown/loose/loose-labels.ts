import type { Code, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { splitLabel } from '../labels.ts';
import type { Flat } from '../plain-text.ts';
import { spanOf, startOf } from '../source-position.ts';
import { type Bracketed, bracketsBefore } from './brackets.ts';

/**
 * How a label can be left over: whole, with spaces, without its opening or closing bracket, without `@`. Group 1 is before it. No two
 * neighbours in a pattern can take the same sign, so that a failed try costs no more than what it has read.
 */
const WHOLE = /()\[\s*(?!\s)([^[\]\s@]*)\s*@\s*([^[\]\s@]+)\s*\]/gu;
const SPACED = /(\]\s*)\[([^[\]@]*)@([^[\]@]*)\]/gu;
const UNOPENED = /(\]\s*)([^[\]\s@]*)@([^[\]\s@]+)\]/gu;
const UNCLOSED = /(\]\s*)\[([^[\]\s@]*)@([a-z0-9-]+)(?!\s*\]|[\w-]|\.\w)/gu;
const UNMARKED = /(\]\s*)\[()([a-z0-9-]+)\]/gu;

/**
 * The labels of a block that stayed text, with the words that were meant to be labelled. Only one that names a source is taken for a label,
 * and none whose bracket is escaped.
 */
export function looseLabels(block: Nodes, flat: Flat, names: Names): LooseLabel[] {
  const found = new Map<number, LooseLabel>();
  const wordsBefore = bracketsBefore(flat.masked);
  for (const pattern of [WHOLE, SPACED, UNOPENED, UNCLOSED, UNMARKED])
    for (const match of flat.masked.matchAll(pattern)) {
      const [whole, before = '', ...parts] = match;
      const [speaker = '', key = ''] = parts.map(part => part.replace(/\s/gu, ''));
      const [start, end] = [match.index + before.length, match.index + whole.length];
      const meant = pattern === UNMARKED ? withMark(key, names) : { speaker, source: key };
      if (!meant || !names.sources.has(meant.source) || flat.writtenAt(start) === '\\') continue;
      if (found.has(start)) continue;
      const label = `[${meant.speaker}@${meant.source}]`;
      const written = flat.text.slice(start, end);
      const words = wordsBefore(start);
      const why =
        written.replace(/\s/gu, '') === label ? whyLoose(words, flat.masked[end], written) : writeAs(label);
      const place = flat.placeAt(start);
      found.set(start, {
        source: meant.source,
        from: words.start,
        start,
        end,
        problem: report('loose-label', place, { label: written, why }),
      });
    }
  return [...found.values(), ...pictures(block, names)];
}

/** A label in a block of code: the block was hardly meant. */
export function labelInCode(node: Code, { sources }: Names): LooseLabel[] {
  const [written, , , source = ''] =
    [...node.value.matchAll(WHOLE)].find(([, , , key = '']) => sources.has(key)) ?? [];
  if (written === undefined) return [];
  const why =
    'it stands in a block of code, as four spaces or ``` begin one: take them away, or close the block before it';
  return [{ source, ...NOWHERE, problem: report('loose-label', startOf(node), { label: written, why }) }];
}

/** `![words][speaker@source]` is a picture. */
function pictures(block: Nodes, { sources }: Names): LooseLabel[] {
  const found: LooseLabel[] = [];
  visit(block, 'imageReference', node => {
    const label = node.label ?? '';
    const { source } = splitLabel(label);
    if (!label.includes('@') || !sources.has(source)) return;
    const why =
      node.referenceType === 'full'
        ? 'the `!` before the words makes them a picture: write `\\!`'
        : 'the `!` before it makes it a picture: write it right after the words';
    found.push({
      source,
      ...NOWHERE,
      problem: report('loose-label', spanOf(node), { label: `[${label}]`, why }),
    });
  });
  return found;
}

/** `[tass]` and `[kremlintass]` for `[@tass]` and `[kremlin@tass]`. */
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

/** Why a label that is well written stayed text, and what to write. */
function whyLoose(words: Bracketed, next: string | undefined, label: string): string {
  if (/\s/u.test(label)) return `a label holds no space: write ${label.replace(/\s/gu, '')}`;
  const { isOpened, isClosed, isParted } = words;
  const example = `write [words]${label}`;
  if (isClosed && !isOpened) return `nothing opens the brackets before it: ${example}`;
  if (isClosed && isParted) return `a space or line break stands before it: ${example}`;
  if (isClosed)
    return 'a link or another label stands among the words before it: label the words around that one by themselves';
  if (isOpened) return `nothing closes the brackets before it: ${example}`;
  if (next === '[') return `the words come first: ${example}`;
  return `no words in brackets stand before it: ${example}`;
}

/** Not in the running text. */
const NOWHERE = { from: -1, start: -1, end: -1 };

/** What a label can name. */
export interface Names {
  /** Keys of the article’s sources. */
  sources: ReadonlySet<string>;
  speakers: { has(id: string): boolean };
}

export interface LooseLabel {
  source: string;
  /** Where the words before it begin, where it begins and where it ends, in the text of the block. */
  from: number;
  start: number;
  end: number;
  problem: LocalProblem;
}
