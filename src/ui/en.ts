import { article } from './en/article.ts';
import { clipping, recorded } from './en/card/clipping.ts';
import * as copyQuotation from './en/card/copy-quotation.ts';
import {
  dateNotKnown,
  dateNotKnownFirst,
  howKnown,
  named,
  reference,
  seen,
  trail,
  translatedBy,
  voice,
} from './en/card/credit.ts';
import { evidence, former, quotation } from './en/card/quotation.ts';
import { renderings } from './en/card/renderings.ts';
import { legend, status } from './en/card/status.ts';
import { fewWords, reason } from './en/card/status-reason.ts';
import * as copyCitation from './en/copy-citation.ts';
import { counts, number, passages, tally } from './en/counts.ts';
import { data } from './en/data.ts';
import { dataExamples } from './en/data-examples.ts';
import { dates } from './en/dates.ts';
import { elsewhere } from './en/elsewhere.ts';
import { filters, filterValues } from './en/filters.ts';
import { frame, notFound } from './en/frame.ts';
import { analyses, authors, corrections, home, lists, outlets, speakers, topics } from './en/lists.ts';
import { marks, quoted } from './en/marks.ts';
import { recordPage } from './en/record-page.ts';
import { searchPage } from './en/search-page.ts';
import * as searchScript from './en/search-script.ts';

/** Every sentence that readers see, in English. */
export const en = {
  marks,
  quoted,
  frame,
  notFound,
  home,
  lists,
  analyses,
  outlets,
  speakers,
  topics,
  authors,
  corrections,
  article,
  quotation,
  recorded,
  clipping,
  evidence,
  former,
  recordPage,
  renderings,
  searchPage,
  searchScript,
  copyQuotation,
  copyCitation,
  data,
  dataExamples,
  dates,
  status,
  legend,
  fewWords,
  reason,
  number,
  counts,
  tally,
  passages,
  seen,
  howKnown,
  named,
  trail,
  voice,
  translatedBy,
  dateNotKnown,
  dateNotKnownFirst,
  reference,
  elsewhere,
  filters,
  filterValues,
};
