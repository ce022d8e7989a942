import { excerptDigest } from '../../cache/excerpt-digest.ts';
import { verifiedKey } from '../../content/captures.ts';
import type { ContentFiles } from '../../content/content-files.ts';
import { articleSchema, type SourceData } from '../../content/schema/article.ts';
import type { VerifiedRow } from '../../content/schema/capture.ts';
import { readFrontMatter } from '../../content/yaml/front-matter.ts';
import type { Problem } from '../../problems/problem.ts';
import { isSameDocument } from '../../words/same-document.ts';

/**
 * Collects the claims of all articles. Each claim says that the page at a URL has an excerpt. A claim that several sources make
 * is returned once, with the first capture that a source names. If the frontmatter of an article cannot be read, its problems are
 * returned, but no claims.
 */
export function claimsIn(
  articles: ContentFiles['articles'],
  language: string,
): { claims: Claim[]; problems: Problem[] } {
  const claims = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const { slug, markdown } of articles) {
    const front = readFrontMatter(markdown.text, articleSchema);
    problems.push(...front.problems.map(problem => ({ ...problem, file: markdown.file })));
    for (const [key, source] of Object.entries(front.value?.sources ?? {}))
      for (const { url, excerpt, capture } of claimedBy(source)) {
        const digest = excerptDigest(excerpt);
        const known = claims.get(verifiedKey(url, digest));
        if (known) {
          known.places.push({ article: slug, source: key });
          known.capture ??= capture ?? null;
        } else
          claims.set(verifiedKey(url, digest), {
            url,
            excerpt,
            digest,
            capture: capture ?? null,
            language: source.lang ?? front.value?.lang ?? language,
            title: source.title ?? null,
            places: [{ article: slug, source: key }],
          });
      }
  }
  return { claims: [...claims.values()], problems };
}

/**
 * If a source has an archived page but no evidence from it, the excerpts from the `url` of the source are also claimed for the
 * archived page.
 */
function claimedBy({ url, archive, evidence = [] }: SourceData) {
  const own = evidence.filter(one => url !== undefined && isSameDocument(one.url, url));
  const archived = archive && !evidence.some(one => isSameDocument(one.url, archive.url)) ? own : [];
  return [...evidence, ...archived.map(one => ({ ...one, url: archive?.url ?? '', capture: undefined }))];
}

/**
 * Groups the claims by URL, without fragments, and returns at most `limit` groups. `rows` are the rows of content/verified.json.
 * The group with the claim that was checked longest ago comes first. A claim without a row comes before all others.
 */
export function selectClaims(claims: Claim[], rows: VerifiedRow[], limit: number): Claim[][] {
  const asked = new Map(rows.map(row => [verifiedKey(row.url, row.excerpt), row.asked ?? row.at]));
  const oldest = (group: Claim[]) =>
    group.map(({ url, digest }) => asked.get(verifiedKey(url, digest)) ?? '').sort()[0] ?? '';
  return [...Map.groupBy(claims, ({ url }) => url.replace(/#.*$/u, '')).values()]
    .map(group => ({ group, at: oldest(group) }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .slice(0, limit)
    .map(({ group }) => group);
}

/** The claim that the page at a URL has an excerpt. */
export interface Claim {
  url: string;
  excerpt: string;
  /** The `excerptDigest` of the excerpt. The rows of content/verified.json have it instead of the excerpt. */
  digest: string;
  /** The id of a capture from which the excerpt was cut; `null` if there is none. */
  capture: string | null;
  language: string;
  /** The title of the first source in `places`; `null` if the article does not give it. */
  title: string | null;
  /** The articles and sources that make the claim. */
  places: { article: string; source: string }[];
}
