import type { SitePage } from '../article/read-site-page.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryRows } from '../record/registry-rows.ts';

/** An entry of Astro’s collection `site` (`src/content.config.ts`). */
export type SiteEntry =
  /** `key` is the cache key of the article. */
  | { kind: 'article'; key: string }
  | { kind: 'page'; page: SitePage }
  | { kind: 'registry'; rows: RegistryRows }
  /** `npm run dev` shows the problems on every page. */
  | { kind: 'problems'; problems: Problem[] };
