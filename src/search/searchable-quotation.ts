import type { Quotation, Source } from '../article/article.ts';
import type { QuotationEntry } from '../record/record.ts';

/** The fields of a `QuotationEntry` that its search record needs, and no others. So tests can easily make many quotations. */
export interface SearchableQuotation extends Pick<QuotationEntry, 'attribution' | 'url'> {
  quotation: Pick<Quotation, 'id' | 'text' | 'form' | 'lang' | 'original'> & {
    verification: { status: Quotation['verification']['status']; evidence: { index: number } | null };
    speaker: { id: string | null } | null;
    trail: { name: string | null }[];
  };
  source: Pick<Source, 'published' | 'url' | 'evidence'> & { outlet: { id: string; name: string } };
  article: {
    slug: string;
    data: {
      title: string;
      published: string;
      lang?: string | undefined;
      tags?: string[] | undefined;
      authors?: string[] | undefined;
    };
  };
}
