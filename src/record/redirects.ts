import { urls } from '../urls.ts';
import type { SiteRecord } from './record.ts';

/** Returns the redirects of all renamed articles, outlets and speakers. */
export function redirectsOf({ articles, outlets, speakers }: SiteRecord): Redirect[] {
  return [
    ...articles.flatMap(({ article: { slug, data } }) =>
      (data.formerly ?? []).flatMap(old => [
        { from: `articles/${old}`, to: urls.article(slug) },
        { from: `articles/${old}/record`, to: urls.record(slug) },
      ]),
    ),
    ...outlets.flatMap(({ id, outlet }) =>
      (outlet.formerly ?? []).map(old => ({ from: `sources/${old}`, to: urls.outlet(id) })),
    ),
    ...speakers.flatMap(({ id, speaker }) =>
      (speaker.formerly ?? []).map(old => ({ from: `speakers/${old}`, to: urls.speaker(id) })),
    ),
  ];
}

interface Redirect {
  /** Without the base of the site: `speakers/ann-lee`. */
  from: string;
  /** With the base of the site, as `urls` returns it. */
  to: string;
}
