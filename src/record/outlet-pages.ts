import { type ListPage, listPages } from './list-pages.ts';
import type { DocumentEntry, OutletEntry, QuotationEntry } from './record.ts';

/**
 * Divides the documents of an outlet into pages of at most `PAGE_SIZE` quotations. A document without quotations counts as one
 * quotation. A long document may continue on the next page.
 */
export function outletPages({ documents }: Pick<OutletEntry, 'documents'>): ListPage<DocumentEntry>[] {
  const lines = documents.flatMap((document): Line[] =>
    document.quotations.length === 0
      ? [{ document, quotation: null }]
      : document.quotations.map(quotation => ({ document, quotation })),
  );
  return listPages(lines).map(page => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ document }) => document)].map(([document, taken]) => ({
      ...document,
      quotations: taken.flatMap(({ quotation }) => quotation ?? []),
    })),
  }));
}

interface Line {
  document: DocumentEntry;
  quotation: QuotationEntry | null;
}
