import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData, SourceData } from '../content/schema/article.ts';
import type { Passage } from '../markdown/passages.ts';
import { isSameDocument } from '../words/same-document.ts';
import { isOwnUrl } from '../words/verify.ts';
import type { EvidenceKind, Outlet, Source } from './article.ts';

/**
 * Returns the article’s sources with their outlets, in order of first use. Sources that no passage uses come last. Readers see
 * the position in this array, from 1, as the number of the source.
 */
export function resolveSources(data: ArticleData, passages: Passage[], registry: RegistryTables): Source[] {
  const written = new Map(Object.entries(data.sources));
  const order = [...new Set([...passages.map(({ source }) => source), ...written.keys()])];
  return order.flatMap(key => {
    const source = written.get(key);
    return source ? [resolve(key, source, registry)] : [];
  });
}

function resolve(key: string, source: SourceData, registry: RegistryTables): Source {
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
    evidence: (source.evidence ?? []).map(({ url, seen, kind, excerpt, capture }) => {
      const lastVerified = registry.checks.newest(url, excerpt);
      return {
        url,
        seen,
        kind: kind ?? usualKind(url, own),
        excerpt,
        ...(capture !== undefined && { capture: { id: capture, ...registry.checks.capture(capture) } }),
        ...(lastVerified && { lastVerified }),
      };
    }),
    lang: source.lang ?? null,
    translated: source.translated ?? null,
    copy: source.copy ?? null,
    note: source.note ?? null,
  };
}

function usualKind(url: string, own: { url: string | undefined; archive: string | undefined }): EvidenceKind {
  if (own.archive !== undefined && isSameDocument(own.archive, url)) return 'archive';
  return isOwnUrl(url, own) ? 'original' : 'report';
}

function resolveOutlet(id: string, registry: RegistryTables): Outlet {
  const row = registry.outlets.get(id);
  return { id, name: row?.name ?? id, short: row?.short ?? row?.name ?? id, kind: row?.kind ?? 'other' };
}
