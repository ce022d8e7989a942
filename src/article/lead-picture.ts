import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import { type Pictures, pictureAt } from '../markdown/pictures.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { siteTarget } from '../markdown/site-target.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { LeadPicture } from './article.ts';

/**
 * Reads the picture that `image` names. Returns it with its size (`null` if there is none or its file cannot be read), its link, which is
 * checked later with all other links, and the problems of its file.
 */
export function readLead(data: ArticleData | null, page: string, pictures: Pictures, locate: Locate): Lead {
  const image = data?.image;
  const target = image && siteTarget(image.src, page);
  if (!image || !target) return { picture: null, links: [], problems: [] };
  const { src, alt, credit = null } = image;
  const place = { ...START, ...locate(['image', 'src']) };
  const links = [{ ...target, written: src, isPicture: true, place }];
  const file = pictureAt(src, page, pictures);
  if (!file) return { picture: null, links, problems: [] };
  if ('fault' in file)
    return {
      picture: null,
      links,
      problems: [report('picture', place, { fault: 'not-a-picture', name: src, why: file.fault })],
    };
  return { picture: { src, alt, credit, ...file }, links, problems: [] };
}

interface Lead {
  picture: LeadPicture | null;
  links: SiteLink[];
  problems: LocalProblem[];
}
