import { keptSum, type SumOfParts, sumOfParts } from '../cache/kept-sum.ts';
import { type KeptValues, keptValues, NOTHING_KEPT } from '../cache/kept-values.ts';
import { openStore } from '../cache/store.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** Opens the values that the last build kept under a name, for pages. `npm run dev` keeps nothing. */
export const keptForPages = (name: string): KeptValues =>
  CODE_VERSION === '' ? NOTHING_KEPT : keptValues(openStore(PROJECT_ROOT), name, CODE_VERSION);

/**
 * Returns a function that adds up counts, such as word counts. It starts from the sum of the last build. `npm run dev` keeps
 * nothing.
 */
export const keptSumForPages = (name: string): SumOfParts =>
  CODE_VERSION === '' ? sumOfParts : keptSum(openStore(PROJECT_ROOT), name, CODE_VERSION);

/** A digest of all code, settings and packages. The build inserts it. In `npm run dev` it is empty. */
const CODE_VERSION: string = import.meta.env['CODE_VERSION'];
