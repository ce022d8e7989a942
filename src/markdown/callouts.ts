import type { Blockquote, LinkReference, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { isQuotationMark } from '../words/marks/mark-table.ts';
import { isQuotation } from './labels.ts';
import { flatten } from './plain-text.ts';
import { spanOf, startOf, startOfText } from './source-position.ts';

const DASH = '—';

/**
 * Reads a blockquote as a callout: its last paragraph, after an empty `>` line, starts with `—` and holds one label.
 * Returns the callout, or `null` for any other blockquote, with the one problem where a callout was meant and miswritten.
 */
export function readCallout(quote: Blockquote, source: string): ReadCallout {
  const last = quote.children.at(-1);
  const labels = labelsIn(quote);
  const line = last && attributionLine(last, source);
  if (!last || !line) return labels.length === 0 ? failed(unattributed(startOf(quote))) : none;
  const words = quote.children.slice(0, -1);
  const fault = lineFault(line, labelsIn(last), words, quote);
  if (fault) return failed(fault);
  if (line.sign !== DASH) return none;
  const paragraphs = words.filter(child => child.type === 'paragraph');
  const other = words.find(child => child.type !== 'paragraph');
  if (other)
    return failed(
      report('callout', startOfText(other, source), { fault: 'other-content', found: other.type }),
    );
  const [label] = labelsIn(last);
  if (last.type !== 'paragraph' || !label) return none;
  return { callout: { quote, paragraphs, attribution: last, label }, problem: null };
}

/** Is the blockquote only the last line of a callout? An empty line without `>` parts it from its words. */
export function standsAlone(quote: Blockquote, source: string): boolean {
  const [only, ...others] = quote.children;
  const line = only && others.length === 0 ? attributionLine(only, source) : null;
  return line !== null && SIGN.test(line.sign) && !line.follows && labelsIn(quote).length === 1;
}

/** What is wrong with the line that names the speaker, if anything is. */
function lineFault(
  { sign, place, follows }: AttributionLine,
  labels: LinkReference[],
  words: RootContent[],
  quote: Blockquote,
): LocalProblem | null {
  const [, second] = labels;
  const [inner] = words.flatMap(labelsIn);
  if (!SIGN.test(sign)) {
    if (words.length === 0 || inner) return null;
    return report('callout', place, { fault: 'no-dash', found: sign });
  }
  if (labels.length === 0) return unattributed(place);
  if (sign !== DASH) return report('callout', place, { fault: 'other-dash', found: sign, follows });
  if (follows) return report('callout', place, { fault: 'no-empty-line' });
  if (second) return report('callout', spanOf(second), { fault: 'several-labels', count: labels.length });
  if (inner) return report('callout', spanOf(inner), { fault: 'label-in-words', found: inner.label ?? '' });
  return words.length > 0 ? null : report('callout', startOf(quote), { fault: 'no-words' });
}

/**
 * The line that names the speaker: the last paragraph if it starts with a dash or is only a label, the last line of one if it starts with
 * a dash and ends with a label, or a list of one item that is only a label, since `-` starts a list.
 */
function attributionLine(last: RootContent, source: string): AttributionLine | null {
  const written = source.slice(last.position?.start.offset, last.position?.end.offset);
  if (last.type === 'list') {
    const [paragraph] = last.children.length === 1 ? (last.children[0]?.children ?? []) : [];
    if (paragraph?.type !== 'paragraph' || beforeOnlyLabel(paragraph) !== '') return null;
    return { sign: written[0] ?? '-', place: startOf(last), follows: !followsEmptyLine(last, source) };
  }
  if (last.type !== 'paragraph') return null;
  const sign = SIGN.exec(written)?.[1];
  if (sign !== undefined) return { sign, place: startOf(last), follows: false };
  const label = labelsIn(last).at(-1);
  if (!label || !endsWith(last, label)) return null;
  const before = beforeOnlyLabel(last);
  if (before !== null) return { sign: before, place: startOf(last), follows: false };
  const end = label.position?.start.offset ?? 0;
  const start = source.lastIndexOf('\n', end - 1) + 1;
  const [upTo, later] = /^[ \t>]*(—|–|―|−|--?)/u.exec(source.slice(start, end)) ?? [];
  if (upTo === undefined || later === undefined || start <= (last.position?.start.offset ?? 0)) return null;
  const place = { line: startOf(label).line, column: upTo.length - later.length + 1 };
  return { sign: later, place, follows: true };
}

const SIGN = /^(—|–|―|−|--?)/u;

/** What stands before the label of a paragraph that has one at its end and no words besides; `null` for any other paragraph. */
function beforeOnlyLabel(paragraph: Paragraph): string | null {
  const label = labelsIn(paragraph).at(-1);
  if (!label || !endsWith(paragraph, label)) return null;
  const before = paragraph.children.slice(0, paragraph.children.indexOf(label));
  const text = before.map(child => (child.type === 'text' ? child.value : 'x')).join('');
  return /[\p{L}\p{N}]/u.test(text) || [...text].some(isQuotationMark) ? null : text.trim();
}

function endsWith(paragraph: Paragraph, label: LinkReference): boolean {
  const after = paragraph.children.slice(paragraph.children.indexOf(label) + 1);
  const said = [...flatten(label, '').text];
  return (
    after.every(child => child.type === 'text' && /^[\s.,;]*$/u.test(child.value)) &&
    !said.some(isQuotationMark)
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
const failed = (fault: LocalProblem): ReadCallout => ({ callout: null, problem: fault });

const unattributed = (place: Place): LocalProblem =>
  report('unattributed-quotation', place, { quoted: null, words: null });

/** Every label in a node, in order. */
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
  /** What it starts with; empty where that is the label. */
  sign: string;
  place: Place;
  /** Does it follow the words without an empty line? */
  follows: boolean;
}

export interface Callout {
  quote: Blockquote;
  /** Its words. */
  paragraphs: Paragraph[];
  /** Its last line. */
  attribution: Paragraph;
  label: LinkReference;
}
