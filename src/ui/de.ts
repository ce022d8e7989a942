import { article } from './de/article.ts';
import { clipping, recorded } from './de/card/clipping.ts';
import * as copyQuotation from './de/card/copy-quotation.ts';
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
} from './de/card/credit.ts';
import { evidence, former, quotation } from './de/card/quotation.ts';
import { renderings } from './de/card/renderings.ts';
import { legend, status } from './de/card/status.ts';
import { fewWords, reason } from './de/card/status-reason.ts';
import * as copyCitation from './de/copy-citation.ts';
import { counts, number, passages, tally } from './de/counts.ts';
import { data } from './de/data.ts';
import { dates } from './de/dates.ts';
import { elsewhere } from './de/elsewhere.ts';
import { filters, filterValues } from './de/filters.ts';
import { frame, notFound } from './de/frame.ts';
import { analyses, authors, corrections, home, lists, outlets, speakers, topics } from './de/lists.ts';
import { marks, quoted } from './de/marks.ts';
import { recordPage } from './de/record-page.ts';
import { searchPage } from './de/search-page.ts';
import * as searchScript from './de/search-script.ts';
import { dataExamples } from './en/data-examples.ts';
import type { UiStrings } from './ui-strings.ts';

/** Every sentence that readers see, in German. A text that exists in English and is missing here is a type error. */
export const de: UiStrings = {
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
