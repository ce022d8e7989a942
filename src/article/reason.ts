import { countOwn } from '../words/compare/own-words.ts';
import { segments } from '../words/compare/segments.ts';
import type { Form } from '../words/status.ts';
import type { Verification } from '../words/verify.ts';
import type { Reason, Route, Source } from './article.ts';
import { originalOf, viaChain } from './trail.ts';

/** If fewer words than this were found, the page prints their number, because they prove little. */
const ENOUGH_WORDS = 3;

/** Returns why the quotation has its status, as data. `src/ui/` makes a sentence of it. */
export function reasonFor(
  { status, reason, found, inserted }: Verification,
  { form, quoted }: { form: Form; quoted: string[] },
  source: Source,
  sources: ReadonlyMap<string, Source>,
): Reason {
  const evidence = found && source.evidence[found.index];
  if (evidence) {
    const words = quoted.flatMap(segments).reduce((sum, segment) => sum + countOwn(segment), 0);
    return {
      code: 'found',
      compared: form === 'mixed' ? 'in-marks' : 'all',
      kind: evidence.kind,
      host: hostOf(evidence.url),
      seen: evidence.seen,
      fewWords: words < ENOUGH_WORDS ? words : null,
      isSourceSeen: status === 'matched' || originalOf(source) === 'seen',
      inserted,
    };
  }
  if (reason === 'reported' || reason === 'no-evidence')
    return { code: reason, route: source.evidence.length === 0 ? routeOf(source, sources) : null };
  return { code: reason === 'found' ? 'not-found' : reason };
}

/** Returns the host of a URL without `www.`, as readers see it. Throws if `url` is not a URL. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '');

/**
 * Follows `via` to the last source, and returns its outlet and the state of our copy of it. A source without `via` is itself the
 * last. Then the result is `null` if our copy is whole.
 */
function routeOf(source: Source, sources: ReadonlyMap<string, Source>): Route | null {
  const via = viaChain(source, sources).at(-1) ?? source;
  if (via === source && source.copy === null) return null;
  return { outlet: via.outlet.short, copy: via.copy };
}
