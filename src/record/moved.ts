import { urls } from '../urls.ts';
import type { SiteRecord } from './record.ts';

/** Every address that something was published at before and the one it has now; paths are below the site’s base, without slashes at the ends. */
export function movedAddresses({ articles, outlets, speakers }: SiteRecord): Moved[] {
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

export interface Moved {
  from: string;
  to: string;
}
