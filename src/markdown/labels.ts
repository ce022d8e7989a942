import type { LinkReference } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { remark } from 'remark';
import { gfmNodes, gfmSyntax } from './gfm.ts';

/**
 * The end of a passage with its label: `][speaker@source]`. A label has no spaces. Its first `@` separates the speaker from the
 * source.
 */
const LABEL = /\]\[([^[\]\s@]*@[^[\]\s]*)\]/gu;

/**
 * Returns a remark parser with tables, footnotes and strikethrough. The parser reads `[words][speaker@source]` as a reference
 * link, although the text has no definition of the label: micromark is told that all labels in `markdown` are defined. Real
 * definitions at the end of the text would not do, because after an unclosed code fence they would be code. `without` are the
 * names of micromark constructs that are turned off, so that their signs stay text.
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

/** Returns every label in the text once, in the form that micromark compares. Letter case does not count there. */
export function writtenLabels(markdown: string): string[] {
  const labels = [...markdown.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase().toUpperCase());
  return [...new Set(labels)];
}

/** Is the link a labelled passage? All other reference links and brackets have their usual meaning in CommonMark. */
export const isQuotation = ({ referenceType, label }: LinkReference): boolean =>
  referenceType === 'full' && /^[^\s@]*@\S*$/u.test(label ?? '');

/** Splits a label, `speaker@source`. The speaker is empty if the outlet itself is quoted. */
export function splitLabel(label: string): { speaker: string; source: string } {
  const at = label.indexOf('@');
  return { speaker: label.slice(0, at), source: label.slice(at + 1) };
}

/**
 * Returns a micromark extension that defines the labels. It has one construct, which never matches. When micromark first tries
 * the construct, at a `[`, the construct adds the labels to the definitions of the parser.
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
