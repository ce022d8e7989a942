import type { Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Writes on each passage the numbers, from 1, of the quotation and of the use. Passages of unknown sources lose their mark. */
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
      delete properties[name];
      if (quotation === undefined) continue;
      properties[name] = String(quotation);
      properties['dataUse'] = String(use);
    }
  });
}
