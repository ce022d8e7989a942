import { sameAddress } from '../words/address.ts';
import { isOwnAddress } from '../words/verify.ts';
import type { EvidenceKind, Outlet, Source } from './article.ts';
import type { Passage } from './passages.ts';
import type { LocalProblem } from './problems.ts';
import type { Registry } from './registry.ts';
import { type ArticleData, MOST_DOCUMENT_WORDS, type SourceData } from './schema/article.ts';
import { didYouMean } from './suggest.ts';
import type { Locate } from './yaml.ts';

/** The article’s sources with their outlets, in order of first use; readers see the place in this order as a number. */
export function resolveSources(data: ArticleData, passages: Passage[], registry: Registry): Source[] {
  const order = [...new Set([...passages.map(({ source }) => source), ...Object.keys(data.sources)])];
  return order.flatMap(key => {
    const source = data.sources[key];
    return source ? [resolve(key, source, registry)] : [];
  });
}

/** What is wrong with the sources themselves: names that lead nowhere, sources nobody uses, too much of one document. */
export function checkSources(
  data: ArticleData,
  passages: Passage[],
  registry: Registry,
  locate: Locate,
): LocalProblem[] {
  const keys = Object.keys(data.sources);
  const used = new Set([...passages.map(({ source }) => source), ...keys.map(key => data.sources[key]?.via)]);
  return keys.flatMap(key => {
    const { outlet, via, evidence = [] } = data.sources[key] ?? { outlet: '' };
    const problems: LocalProblem[] = [];
    const add = (rule: LocalProblem['rule'], path: string[], message: string) =>
      problems.push({ rule, severity: 'error', ...locate(['sources', key, ...path]), message });
    if (registry.complete.outlets && !registry.outlets.has(outlet))
      add(
        'unknown-outlet',
        ['outlet'],
        `no outlet \`${outlet}\` in outlets.yaml${didYouMean(outlet, registry.outlets.keys()) || ': add it there'}`,
      );
    if (via !== undefined && !keys.includes(via))
      add(
        'unknown-source',
        ['via'],
        `no source \`${via}\` in this article${didYouMean(via, keys) || ': add it to `sources`'}`,
      );
    if (!used.has(key))
      problems.push({
        rule: 'unused-source',
        severity: 'error',
        ...locate(['sources', key], 'key'),
        message: `no quotation and no \`via\` names the source \`${key}\`: use it in a label, or remove it`,
      });
    for (const [url, words] of documentLengths(evidence))
      if (words > MOST_DOCUMENT_WORDS)
        add(
          'frontmatter',
          ['evidence'],
          `${words} words of ${url} are stored: keep at most ${MOST_DOCUMENT_WORDS} of one document`,
        );
    return problems;
  });
}

function resolve(key: string, source: SourceData, registry: Registry): Source {
  const own = { url: source.url, archive: source.archive?.url };
  return {
    key,
    outlet: resolveOutlet(source.outlet, registry),
    title: source.title ?? null,
    authors: source.authors ?? [],
    published: source.published ?? null,
    url: source.url ?? null,
    archive: source.archive ?? null,
    via: source.via ?? null,
    evidence: (source.evidence ?? []).map(({ url, seen, kind, excerpt }) => ({
      url,
      seen,
      kind: kind ?? usualKind(url, own),
      excerpt,
    })),
    lang: source.lang ?? null,
    translated: source.translated ?? null,
    copy: source.copy ?? null,
    note: source.note ?? null,
  };
}

function usualKind(url: string, own: { url: string | undefined; archive: string | undefined }): EvidenceKind {
  if (own.archive !== undefined && sameAddress(own.archive, url)) return 'archive';
  return isOwnAddress(url, own) ? 'original' : 'report';
}

function resolveOutlet(id: string, registry: Registry): Outlet {
  const row = registry.outlets.get(id);
  return { id, name: row?.name ?? id, short: row?.short ?? row?.name ?? id, kind: row?.kind ?? 'other' };
}

function documentLengths(evidence: { url: string; excerpt: string }[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const { url, excerpt } of evidence)
    lengths.set(url, (lengths.get(url) ?? 0) + excerpt.split(/\s+/u).length);
  return lengths;
}
