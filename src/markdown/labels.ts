import type { LinkReference } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { remark } from 'remark';

/** What follows a passage: `][speaker@source]`. Labels hold no spaces; of several `@` the first parts speaker and source. */
const LABEL = /\]\[([^[\]\s@]*@[^[\]\s]*)\]/gu;

/**
 * A remark parser that reads `[words][speaker@source]` as a reference link without a definition. It hands micromark the labels found
 * in the text as if they were defined: appending real definitions to the text would break on an unclosed fence. Constructs of micromark named
 * in `without` stay text.
 */
export function labelParser(markdown: string, without: string[] = []) {
  const labels = writtenLabels(markdown);
  return remark().use(function () {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push(defining(labels), { disable: { null: without } });
  });
}

/** Every label in the text, once, as micromark compares them: without regard to case. */
export function writtenLabels(markdown: string): string[] {
  const labels = [...markdown.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase().toUpperCase());
  return [...new Set(labels)];
}

/** Is the link a quotation? Every other reference link and bracket stays what CommonMark says. */
export const isQuotation = ({ referenceType, label }: LinkReference): boolean =>
  referenceType === 'full' && /^[^\s@]*@\S*$/u.test(label ?? '');

/** `speaker@source`; the speaker is empty where the outlet speaks. */
export function splitLabel(label: string): { speaker: string; source: string } {
  const at = label.indexOf('@');
  return { speaker: label.slice(0, at), source: label.slice(at + 1) };
}

/** A construct that never matches; on its way it tells the parser, once, which labels count as defined. */
function defining(labels: string[]): Extension {
  const told = new WeakSet<object>();
  return {
    text: {
      91: {
        name: 'quotationLabels',
        add: 'before',
        tokenize(_effects, _ok, nok) {
          if (!told.has(this.parser)) for (const label of labels) this.parser.defined.push(label);
          told.add(this.parser);
          return nok;
        },
      },
    },
  };
}
