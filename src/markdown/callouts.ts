import type { Blockquote, LinkReference, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isQuotationMark } from '../marks/mark-table.ts';
import type { Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { isQuotation } from './labels.ts';
import { plainTextWithPositions } from './plain-text.ts';
import { placeOfNode, placeOfText, spanOf } from './source-position.ts';

const DASH = '—';

/**
 * Reads a blockquote as a callout. The last paragraph of a callout is the attribution line: it follows an empty `>` line, starts
 * with `—` and has one label.
 *
 * The result has the callout, or the problem of a blockquote that is no correct callout. Both are `null` for a blockquote that is
 * not meant as a callout, but has labels in its words.
 */
export function readCallout(quote: Blockquote, source: string): ReadCallout {
  const alert = alertSign(quote, source);
  if (alert) return failed(alert);
  const last = quote.children.at(-1);
  const labels = labelsIn(quote);
  const line = last && attributionLine(last, source);
  if (!last || !line) return labels.length === 0 ? failed(unattributed(placeOfNode(quote))) : none;
  const words = quote.children.slice(0, -1);
  const problem = attributionProblem(line, labelsIn(last), words, quote);
  if (problem) return failed(problem);
  if (line.sign !== DASH) return none;
  const paragraphs = words.filter(child => child.type === 'paragraph');
  const other = words.find(child => child.type !== 'paragraph');
  if (other)
    return failed(
      report('callout', placeOfText(other, source), { mistake: 'other-content', found: other.type }),
    );
  const [label] = labelsIn(last);
  if (last.type !== 'paragraph' || !label) return none;
  return { callout: { quote, paragraphs, attribution: last, label }, problem: null };
}

/** GitHub shows a blockquote that begins with `[!NOTE]` as an alert. */
function alertSign({ children: [first] }: Blockquote, source: string): LocalProblem | null {
  if (first?.type !== 'paragraph') return null;
  const { start, end } = first.position ?? {};
  const [sign] = /^\[![A-Za-z][\w-]{0,30}\]/u.exec(source.slice(start?.offset, end?.offset)) ?? [];
  if (sign === undefined) return null;
  return report('unsupported-markdown', placeOfNode(first), {
    name: 'an alert',
    written: sign,
    instead: 'write plain paragraphs under a heading',
    isLost: true,
    effect: 'and a blockquote is for words that somebody said',
  });
}

/**
 * Is the blockquote only the attribution line of a callout? An empty line without `>` before the attribution line cuts it off
 * from the words.
 */
export function isLoneAttribution(quote: Blockquote, source: string): boolean {
  const [only, ...others] = quote.children;
  const line = only && others.length === 0 ? attributionLine(only, source) : null;
  return line !== null && SIGN.test(line.sign) && !line.follows && labelsIn(quote).length === 1;
}

/** Finds a line without `>` directly below the attribution line. Markdown takes it as a part of the attribution line. */
export function lineWithoutSign(attribution: Paragraph, source: string): LocalProblem[] {
  const { start, end } = attribution.position ?? {};
  const [, ...later] = source.slice(start?.offset, end?.offset).split(/\r\n|\n|\r/u);
  const index = later.findIndex(line => !/^[ \t]*>/u.test(line));
  if (index < 0) return [];
  const place = placeOfNode(attribution);
  const column = (/^[ \t]*/u.exec(later[index] ?? '')?.[0].length ?? 0) + 1;
  return [report('callout', { line: place.line + index + 1, column }, { mistake: 'no-line-after' })];
}

/** `labels` are the labels in the attribution line. `words` are the blocks before it. */
function attributionProblem(
  { sign, place, follows }: AttributionLine,
  labels: LinkReference[],
  words: RootContent[],
  quote: Blockquote,
): LocalProblem | null {
  const [, second] = labels;
  const [inner] = words.flatMap(labelsIn);
  if (!SIGN.test(sign)) {
    if (words.length === 0 || inner) return null;
    return report('callout', place, { mistake: 'no-dash', found: sign });
  }
  if (labels.length === 0) return unattributed(place);
  if (sign !== DASH) return report('callout', place, { mistake: 'other-dash', found: sign, follows });
  if (follows) return report('callout', place, { mistake: 'no-empty-line' });
  if (second) return report('callout', spanOf(second), { mistake: 'several-labels', count: labels.length });
  if (inner) return report('callout', spanOf(inner), { mistake: 'label-in-words', found: inner.label ?? '' });
  return words.length > 0 ? null : report('callout', placeOfNode(quote), { mistake: 'no-words' });
}

/**
 * Returns `null` if there is no attribution line. `last` is the last block of the blockquote. The attribution line is one of
 * these:
 * - the last paragraph, if it starts with a dash, or if it is only a label, perhaps after other signs;
 * - the last line of the last paragraph, if this line starts with a dash and ends with a label;
 * - a list with one item that is only a label, because Markdown reads `-` as a list.
 */
function attributionLine(last: RootContent, source: string): AttributionLine | null {
  const written = source.slice(last.position?.start.offset, last.position?.end.offset);
  if (last.type === 'list') {
    const [paragraph] = last.children.length === 1 ? (last.children[0]?.children ?? []) : [];
    if (paragraph?.type !== 'paragraph' || beforeOnlyLabel(paragraph) !== '') return null;
    return { sign: written[0] ?? '-', place: placeOfNode(last), follows: !followsEmptyLine(last, source) };
  }
  if (last.type !== 'paragraph') return null;
  const sign = SIGN.exec(written)?.[1];
  if (sign !== undefined) return { sign, place: placeOfNode(last), follows: false };
  const label = labelsIn(last).at(-1);
  if (!label || !endsWith(last, label)) return null;
  const before = beforeOnlyLabel(last);
  if (before !== null) return { sign: before, place: placeOfNode(last), follows: false };
  const end = label.position?.start.offset ?? 0;
  const start = source.lastIndexOf('\n', end - 1) + 1;
  const [upTo, later] = /^[ \t>]*(—|–|―|−|--?)/u.exec(source.slice(start, end)) ?? [];
  if (upTo === undefined || later === undefined || start <= (last.position?.start.offset ?? 0)) return null;
  const place = { line: placeOfNode(label).line, column: upTo.length - later.length + 1 };
  return { sign: later, place, follows: true };
}

const SIGN = /^(—|–|―|−|--?)/u;

/**
 * Returns the text before the last label, such as a dash; `null` if the text has a word or a quotation mark, or if the paragraph
 * does not end with a label.
 */
function beforeOnlyLabel(paragraph: Paragraph): string | null {
  const label = labelsIn(paragraph).at(-1);
  if (!label || !endsWith(paragraph, label)) return null;
  const before = paragraph.children.slice(0, paragraph.children.indexOf(label));
  const text = before.map(child => (child.type === 'text' ? child.value : 'x')).join('');
  return /[\p{L}\p{N}]/u.test(text) || [...text].some(isQuotationMark) ? null : text.trim();
}

/**
 * Punctuation may follow the label. A label with quotation marks in its words does not count: it labels a quotation, not a
 * speaker.
 */
function endsWith(paragraph: Paragraph, label: LinkReference): boolean {
  const after = paragraph.children.slice(paragraph.children.indexOf(label) + 1);
  const words = [...plainTextWithPositions(label, '').text];
  return (
    after.every(child => child.type === 'text' && /^[\s.,;]*$/u.test(child.value)) &&
    !words.some(isQuotationMark)
  );
}

function followsEmptyLine(node: RootContent, source: string): boolean {
  const before =
    source
      .slice(0, node.position?.start.offset)
      .split(/\r\n|\n|\r/u)
      .at(-2) ?? '';
  return /^[ \t>]*$/u.test(before);
}

const none: ReadCallout = { callout: null, problem: null };
const failed = (problem: LocalProblem): ReadCallout => ({ callout: null, problem });

const unattributed = (place: Place): LocalProblem =>
  report('unattributed-quotation', place, { quoted: null, words: null });

/** Returns every label in a node, in order. */
export function labelsIn(node: object): LinkReference[] {
  if (!('children' in node) || !Array.isArray(node.children)) return [];
  return (node.children as PhrasingContent[]).flatMap(child => [
    ...(child.type === 'linkReference' && isQuotation(child) ? [child] : []),
    ...labelsIn(child),
  ]);
}

interface ReadCallout {
  callout: Callout | null;
  problem: LocalProblem | null;
}

interface AttributionLine {
  /** The dash or other text before the label; empty if the line starts with the label. */
  sign: string;
  place: Place;
  /** Does the line follow the words without an empty line? */
  follows: boolean;
}

export interface Callout {
  quote: Blockquote;
  paragraphs: Paragraph[];
  attribution: Paragraph;
  label: LinkReference;
}
