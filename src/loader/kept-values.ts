import { type KeptValues, keptValues, NOTHING_KEPT } from '../cache/kept-values.ts';
import { openStore } from '../cache/store.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** The values of this name that the last build kept for pages. `npm run dev` keeps none. */
export const keptForPages = (name: string): KeptValues =>
  CODE_VERSION === '' ? NOTHING_KEPT : keptValues(openStore(PROJECT_ROOT), name, CODE_VERSION);

/** A digest of all code, settings and packages of the build, which inserts it. */
const CODE_VERSION: string = import.meta.env['CODE_VERSION'];
