import type { Quotation, Source } from '../article/article.ts';
import type { QuotationEntry } from '../record/record.ts';

/** What a search knows of a quotation; every entry of the record has it. */
export interface Said extends Pick<QuotationEntry, 'attribution' | 'url'> {
  quotation: Pick<Quotation, 'id' | 'text' | 'form' | 'lang' | 'original'> & {
    verification: Pick<Quotation['verification'], 'status'>;
    speaker: { id: string } | null;
    trail: { name: string }[];
  };
  source: Pick<Source, 'published'> & { outlet: { id: string; name: string } };
  article: { data: { title: string; published: string } };
}
