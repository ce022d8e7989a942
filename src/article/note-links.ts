import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { siteTarget } from '../markdown/site-target.ts';
import { unsafeLink } from '../markdown/unsafe-markup.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { linkedText } from './linked-text.ts';

/**
 * Returns the links in `updates` and `corrections` of the frontmatter that lead to this site. Their targets are checked later,
 * with all other links. Also returns a problem for each link with an unsafe or invalid URL.
 */
export function noteLinks(data: ArticleData | null, page: string, locate: Locate): NoteLinks {
  const links: SiteLink[] = [];
  const problems: LocalProblem[] = [];
  for (const field of ['updates', 'corrections'] as const)
    for (const [index, { text }] of (data?.[field] ?? []).entries())
      for (const { url } of linkedText(text)) {
        if (url === undefined) continue;
        const place = { ...START, ...locate([field, index, 'text']) };
        const unsafe = unsafeLink(place, url);
        const target = unsafe.length > 0 ? null : siteTarget(url, page);
        problems.push(...unsafe);
        if (target) links.push({ ...target, written: url, isImage: false, place });
      }
  return { links, problems };
}

interface NoteLinks {
  links: SiteLink[];
  problems: LocalProblem[];
}
