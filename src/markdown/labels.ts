import type { LinkReference } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { remark } from 'remark';
import { gfmNodes, gfmSyntax } from './gfm.ts';

/** `][speaker@source]`, the end of a passage. A label has no spaces. Its first `@` separates the speaker from the source. */
const LABEL = /\]\[([^[\]\s@]*@[^[\]\s]*)\]/gu;

/**
 * Returns a remark parser with tables, footnotes and strikethrough. It reads `[words][speaker@source]` as a reference link. The
 * text has no definition of the label, so micromark is told that all labels in `markdown` are defined. Written definitions at the
 * end of the text would not do, because after an unclosed code fence they would be code. `without` has the names of micromark
 * constructs that are turned off: their signs stay text.
 */
export function labelParser(markdown: string, without: string[] = []) {
  const labels = writtenLabels(markdown);
  return remark().use(function () {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push(...gfmSyntax(), defineLabels(labels), { disable: { null: without } });
    data.fromMarkdownExtensions ??= [];
    data.fromMarkdownExtensions.push(...gfmNodes());
  });
}

/** Returns every label in the text once. Letters are changed as micromark does it, so that letter case does not count. */
export function writtenLabels(markdown: string): string[] {
  const labels = [...markdown.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase().toUpperCase());
  return [...new Set(labels)];
}

/** Is the link a labelled passage? All other links and brackets have their usual meaning in CommonMark. */
export const isQuotation = ({ referenceType, label }: LinkReference): boolean =>
  referenceType === 'full' && /^[^\s@]*@\S*$/u.test(label ?? '');

/** Splits a label, `speaker@source`. The speaker is empty if the outlet itself is quoted. */
export function splitLabel(label: string): { speaker: string; source: string } {
  const at = label.indexOf('@');
  return { speaker: label.slice(0, at), source: label.slice(at + 1) };
}

/**
 * Returns a micromark extension that defines the labels. Its only construct never matches. Micromark tries the construct at each
 * `[`. At the first `[`, the construct adds the labels to the definitions of the parser.
 */
function defineLabels(labels: string[]): Extension {
  const done = new WeakSet<object>();
  return {
    text: {
      91: {
        name: 'quotationLabels',
        add: 'before',
        tokenize(_effects, _ok, nok) {
          if (!done.has(this.parser)) for (const label of labels) this.parser.defined.push(label);
          done.add(this.parser);
          return nok;
        },
      },
    },
  };
}
