import type { SitePage } from '../article/read-site-page.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryRows } from '../record/build-record.ts';

/** One entry of the collection `site`. */
export type SiteEntry =
  /** `key` is its cache key. */
  | { kind: 'article'; key: string }
  | { kind: 'page'; page: SitePage }
  | { kind: 'registry'; rows: RegistryRows }
  /** `npm run dev` shows them on every page. */
  | { kind: 'problems'; problems: Problem[] };
