import type { Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/**
 * Replaces the index of each passage, in `dataQuotation`, `dataCallout` or `dataAttribution`, by the number of its quotation.
 * Adds the number of the use as `dataUse`. Both numbers start at 1. A passage that is in no draft, because its source is unknown,
 * loses the property.
 */
export function numberPassages(tree: Root, drafts: QuotationDraft[]): void {
  const numbers = new Map(
    drafts.flatMap(({ uses }, index) =>
      uses.map(({ index: passage }, use): [number, [number, number]] => [passage, [index + 1, use + 1]]),
    ),
  );
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['dataQuotation', 'dataCallout', 'dataAttribution']) {
      if (properties[name] === undefined) continue;
      const [quotation, use] = numbers.get(Number(properties[name])) ?? [];
      if (quotation === undefined) {
        delete properties[name];
        continue;
      }
      properties[name] = String(quotation);
      properties['dataUse'] = String(use);
    }
  });
}
