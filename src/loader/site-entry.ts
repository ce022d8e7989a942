import type { Page } from '../article/read-page.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryRows } from '../record/build-record.ts';

/** One entry of the collection `site`. */
export type SiteEntry =
  /** Under which it is stored in the cache. */
  | { kind: 'article'; key: string }
  | { kind: 'page'; page: Page }
  | { kind: 'registry'; rows: RegistryRows }
  /** What `npm run dev` shows on every page. */
  | { kind: 'problems'; problems: Problem[] };
