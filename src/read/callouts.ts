import type { Blockquote, LinkReference, Paragraph, PhrasingContent } from 'mdast';
import { flatten } from './flatten.ts';
import { isQuotation } from './labels.ts';
import type { LocalProblem } from './problems.ts';
import type { Place } from './yaml.ts';

const DASH = '—';

/**
 * Reads a blockquote as a callout: its last paragraph, after an empty `>` line, starts with `—` and holds one label.
 * Returns the callout, or `null` for any other blockquote, with the problem where one was meant and miswritten.
 */
export function readCallout(
  quote: Blockquote,
  source: string,
): { callout: Callout | null; problems: LocalProblem[] } {
  const last = quote.children.at(-1);
  const place = startOf(quote);
  const labels = labelsIn(quote);
  const fault = (at: Place, message: string) => ({
    callout: null,
    problems: [{ rule: 'callout' as const, severity: 'error' as const, ...at, message }],
  });
  if (last?.type !== 'paragraph') return labels.length > 0 ? none : unattributed(place);
  const { text, placeAt } = flatten(last, source);
  const sign = /^\s*(—|–|―|--?|−)\s*/u.exec(text)?.[1];
  const attributions = labelsIn(last);
  const buried = text.search(/\s[—–―]\s?\[?[^—–―]*$/u);
  if (
    sign === undefined &&
    attributions.length > 0 &&
    buried > 0 &&
    startsLine(last, source, attributions[0])
  )
    return fault(
      placeAt(buried + 1),
      `the attribution line follows the words without a break: put an empty \`>\` line before \`${DASH}\``,
    );
  if (sign === undefined) return labels.length > 0 ? none : unattributed(place);
  if (attributions.length === 0) return unattributed(startOf(last));
  if (sign !== DASH)
    return fault(
      startOf(last),
      `the attribution line starts with \`${sign}\`: write \`${DASH}\` (an em dash)`,
    );
  const [label, second] = attributions;
  if (second)
    return fault(startOf(second), `the attribution line holds ${attributions.length} labels: write one`);
  const words = quote.children.slice(0, -1);
  const [inner] = words.flatMap(labelsIn);
  if (inner)
    return fault(
      startOf(inner),
      `the words of a callout hold a label of their own: \`${inner.label}\`. Attribute the whole in its last line`,
    );
  if (words.length === 0)
    return fault(
      place,
      'the callout has an attribution but no words: write them above, then an empty `>` line',
    );
  const paragraphs = words.filter(child => child.type === 'paragraph');
  const other = words.find(child => child.type !== 'paragraph');
  if (other) return fault(startOf(other), `a callout holds paragraphs only, not a ${other.type}`);
  if (!label) return none;
  return { callout: { quote, paragraphs, attribution: last, label }, problems: [] };
}

const none = { callout: null, problems: [] };

const unattributed = (place: Place) => ({
  callout: null,
  problems: [
    {
      rule: 'unattributed-quotation' as const,
      severity: 'error' as const,
      ...place,
      message: `a blockquote without a label: end it with an empty \`>\` line and \`> ${DASH} [Name, role][speaker@source]\``,
    },
  ],
});

function labelsIn(node: { children: unknown[] } | object): LinkReference[] {
  if (!('children' in node) || !Array.isArray(node.children)) return [];
  return (node.children as PhrasingContent[]).flatMap(child => [
    ...(child.type === 'linkReference' && isQuotation(child) ? [child] : []),
    ...labelsIn(child),
  ]);
}

/** Does the label stand on a line that begins with a dash? */
function startsLine(paragraph: Paragraph, source: string, label: LinkReference | undefined): boolean {
  const from = paragraph.position?.start.offset ?? 0;
  const before = source.slice(from, label?.position?.start.offset ?? from);
  return /\n[ \t>]*[—–―]\s*$/u.test(before);
}

function startOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

export interface Callout {
  quote: Blockquote;
  /** Its words. */
  paragraphs: Paragraph[];
  /** Its last line. */
  attribution: Paragraph;
  label: LinkReference;
}
