import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import { type Images, imageAt } from '../markdown/images.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { siteTarget } from '../markdown/site-target.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { LeadImage } from './article.ts';

/**
 * Reads the `image` of the frontmatter. `leadImage` is `null` if there is no `image`, or if its file is missing or is no image.
 * `links` has the URL of the image, so the later check of all links finds a missing file. `problems` tells if the file is no
 * image.
 */
export function readLead(data: ArticleData | null, page: string, images: Images, locate: Locate): Lead {
  const image = data?.image;
  const target = image && siteTarget(image.src, page);
  if (!image || !target) return { leadImage: null, links: [], problems: [] };
  const { src, alt, credit = null } = image;
  const place = { ...START, ...locate(['image', 'src']) };
  const links = [{ ...target, written: src, isImage: true, place }];
  const file = imageAt(src, page, images);
  if (!file) return { leadImage: null, links, problems: [] };
  if ('fault' in file)
    return {
      leadImage: null,
      links,
      problems: [report('image', place, { fault: 'not-an-image', name: src, why: file.fault })],
    };
  return { leadImage: { src, alt, credit, ...file }, links, problems: [] };
}

interface Lead {
  leadImage: LeadImage | null;
  links: SiteLink[];
  problems: LocalProblem[];
}
