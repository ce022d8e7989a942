import type { ArticleData, SourceData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { Contradiction } from '../problems/rules/evidence.ts';
import { archivedUrl, hasOpaqueIds } from '../words/archived-url.ts';
import { isSameDocument } from '../words/same-document.ts';

/**
 * Finds evidence that contradicts itself or its source:
 * - a `kind` that the URL of the evidence disproves;
 * - in `archive` of a source, or in evidence with `kind: archive`: a URL that is no capture, or is a capture of another page;
 * - a day (`seen`) before the source was published;
 * - an excerpt with signs of an editor: `…` or `[`, `]`.
 */
export function checkEvidence({ sources }: Pick<ArticleData, 'sources'>, locate: Locate): LocalProblem[] {
  return Object.entries(sources).flatMap(([key, source]) => {
    const at = (path: PropertyKey[], data: Contradiction) =>
      report('evidence', locate(['sources', key, ...path]), data);
    const { archive, evidence = [] } = source;
    const wrong = archive ? captureMistake(archive.url, source) : null;
    return [
      ...(wrong ? [at(['archive', 'url'], wrong)] : []),
      ...evidence.flatMap((one, index) =>
        mistakesOf(one, source).map(({ field, data }) => at(['evidence', index, field], data)),
      ),
    ];
  });
}

function mistakesOf(evidence: EvidenceData, source: SourceData): Mistake[] {
  const { seen, excerpt } = evidence;
  const { published } = source;
  const found: Mistake[] = [];
  const wrongKind = kindMistake(evidence, source);
  if (wrongKind) found.push({ field: wrongKind.mistake === 'no-capture' ? 'url' : 'kind', data: wrongKind });
  if (published !== undefined && seen.slice(0, published.length) < published)
    found.push({ field: 'seen', data: { mistake: 'too-early', seen, published } });
  const sign = OURS.exec(excerpt)?.[0];
  if (sign !== undefined) found.push({ field: 'excerpt', data: { mistake: 'ours', sign } });
  return found;
}

/** Signs with which an editor leaves out or adds words. */
const OURS = /\[[^[\]]*\]|[…[\]]/u;

function kindMistake({ url, kind }: EvidenceData, source: SourceData): Contradiction | null {
  if (kind === undefined) return null;
  const isAt = (own: string | undefined) => own !== undefined && isSameDocument(own, url);
  if (isAt(source.url)) return kind === 'original' ? null : { mistake: 'own', kind, url };
  if (isAt(source.archive?.url)) return kind === 'archive' ? null : { mistake: 'archive', kind, url };
  if (kind === 'original') return { mistake: 'not-there', kind, url, source: source.url ?? null };
  return kind === 'archive' ? captureMistake(url, source) : null;
}

/**
 * Returns `null` if `url` is a capture of the page of the source. Also returns `null` if the two cannot be compared, because
 * `url` does not say which page was captured, or the source has no URL. A URL that is no capture is always a mistake.
 */
function captureMistake(url: string, source: SourceData): Contradiction | null {
  const held = archivedUrl(url);
  if (held === null) return hasOpaqueIds(url) ? null : { mistake: 'no-capture', url };
  if (source.url === undefined || isSameDocument(held, source.url)) return null;
  return { mistake: 'other-page', url, held, source: source.url };
}

type EvidenceData = NonNullable<SourceData['evidence']>[number];

interface Mistake {
  field: 'url' | 'kind' | 'seen' | 'excerpt';
  data: Contradiction;
}
