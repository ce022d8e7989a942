import { urls } from '../urls.ts';
import type { SiteRecord } from './record.ts';

/** The redirects of all renamed articles, outlets and speakers. */
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
  /** The former path, below the site’s base, without slashes at the ends. */
  from: string;
  /** The current path, from `urls`. It includes the site’s base. */
  to: string;
}
