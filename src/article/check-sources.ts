import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { Passage } from '../markdown/passages.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { nearestName } from '../problems/suggest.ts';
import { archivedUrl, hasOpaqueIds } from '../words/archived-url.ts';
import { isSameSite } from '../words/same-site.ts';

/**
 * Finds unknown outlets, unknown or circular `via`, sources that nothing uses, and URLs outside the site of the outlet. A source
 * with a `via` may have a URL on any site. `named` has the keys of sources in labels that Markdown left as text, and in callouts
 * with a problem. These sources count as used.
 */
export function checkSources(
  data: ArticleData,
  passages: Passage[],
  named: string[],
  registry: RegistryTables,
  locate: Locate,
): LocalProblem[] {
  const keys = Object.keys(data.sources);
  const used = usedSources(data, passages, named);
  const problems: LocalProblem[] = [];
  const at = (path: PropertyKey[], part?: 'key') => locate(['sources', ...path], part);
  for (const [key, { outlet, via, url }] of Object.entries(data.sources)) {
    if (registry.complete.outlets && !registry.outlets.has(outlet))
      problems.push(report('unknown-outlet', at([key, 'outlet']), { outlet }));
    const home = registry.outlets.get(outlet)?.url;
    if (via === undefined && home !== undefined && url !== undefined && isForeign(url, home))
      problems.push(report('outlet-domain', at([key, 'url']), { url, outlet, home }));
    if (via !== undefined && !Object.hasOwn(data.sources, via))
      problems.push(report('unknown-source', at([key, 'via']), { source: via, label: null, known: keys }));
    if (!used.has(key)) problems.push(report('unused-source', at([key], 'key'), { source: key }));
  }
  for (const circle of viaCircles(data.sources))
    problems.push(report('via-cycle', at([circle[0] ?? '', 'via']), { circle }));
  return problems;
}

/** A capture in a web archive is not foreign, although its URL has the host of the archive. */
const isForeign = (url: string, home: string) =>
  isSameSite(url, home) === false && archivedUrl(url) === null && !hasOpaqueIds(url);

/**
 * A key counts as used in a label, in `via` and in `named`. For an unknown key in a label or `via`, the most similar known key
 * counts as used: the typing mistake is reported already.
 */
function usedSources(
  { sources }: ArticleData,
  passages: Passage[],
  named: string[],
): Set<string | undefined> {
  const keys = new Set(Object.keys(sources));
  const meant = [
    ...passages.map(({ source }) => source),
    ...[...keys].flatMap(key => sources[key]?.via ?? []),
  ];
  return new Set([...named, ...meant.map(name => (keys.has(name) ? name : nearestName(name, keys)))]);
}

/** Returns each circle of `via` once, beginning with the source that the frontmatter has first. Takes linear time. */
function viaCircles(sources: ArticleData['sources']): string[][] {
  const order = new Map(Object.keys(sources).map((key, index) => [key, index]));
  const placeOf = (key: string | undefined) => order.get(key ?? '') ?? 0;
  const walked = new Set<string>();
  const circles: string[][] = [];
  for (const key of order.keys()) {
    const path = new Set<string>();
    let next: string | undefined = key;
    for (; next !== undefined && !walked.has(next); next = sources[next]?.via) {
      walked.add(next);
      path.add(next);
    }
    if (next === undefined || !path.has(next)) continue;
    const circle = [...path].slice([...path].indexOf(next));
    const first = circle.reduce((one, other) => (placeOf(other) < placeOf(one) ? other : one));
    const at = circle.indexOf(first);
    circles.push([...circle.slice(at), ...circle.slice(0, at)]);
  }
  return circles.sort(([one], [other]) => placeOf(one) - placeOf(other));
}
