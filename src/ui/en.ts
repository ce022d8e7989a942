import { article } from './en/article.ts';
import { clipping, recorded } from './en/card.ts';
import * as copyCitation from './en/copy-citation.ts';
import * as copyQuotation from './en/copy-quotation.ts';
import { counts, number, passages, tally } from './en/counts.ts';
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
} from './en/credit.ts';
import { data } from './en/data.ts';
import { dataExamples } from './en/data-examples.ts';
import { dates } from './en/dates.ts';
import { elsewhere } from './en/elsewhere.ts';
import { filters, filterValues } from './en/filters.ts';
import { frame, notFound } from './en/frame.ts';
import { analyses, authors, corrections, home, lists, outlets, speakers, topics } from './en/lists.ts';
import { marks, quoted } from './en/marks.ts';
import { evidence, former, quotation } from './en/quotation.ts';
import { fewWords, reason } from './en/reason.ts';
import { recordPage } from './en/record-page.ts';
import { renderings } from './en/renderings.ts';
import { searchPage } from './en/search-page.ts';
import * as searchScript from './en/search-script.ts';
import { legend, status } from './en/status.ts';

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
