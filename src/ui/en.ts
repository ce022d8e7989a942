import { datedNotes, marker, sourceNumber } from './en/article.ts';
import { counts, tally } from './en/counts.ts';
import { dateNotKnown, dateNotKnownFirst, howKnown, seen, trail, translatedBy, voice } from './en/credit.ts';
import { elsewhere } from './en/feeds.ts';
import { reason } from './en/reason.ts';
import { filters, filterValues } from './en/search.ts';
import { legend, status } from './en/status.ts';

/** Every sentence that readers see, in English. */
export const en = {
  status,
  legend,
  reason,
  counts,
  tally,
  seen,
  howKnown,
  trail,
  voice,
  translatedBy,
  dateNotKnown,
  dateNotKnownFirst,
  sourceNumber,
  marker,
  datedNotes,
  elsewhere,
  filters,
  filterValues,
};
