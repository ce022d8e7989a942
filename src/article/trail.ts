import type { Quotation, Source, TrailStep } from './article.ts';

/**
 * Returns the provenance of a quotation, in short names: speaker → source → each `via`. `speaker` has one name, which is `null`
 * for a private speaker. The array is empty if the outlet itself is quoted or the speaker is unknown. A cycle of `via` is
 * followed once.
 */
export function trailOf(
  speaker: (string | null)[],
  source: Source,
  sources: ReadonlyMap<string, Source>,
): TrailStep[] {
  const steps: TrailStep[] = speaker.map(name => ({ kind: 'speaker', name }));
  steps.push({ kind: 'source', name: source.outlet.short });
  for (const via of viaChain(source, sources)) steps.push({ kind: 'via', name: via.outlet.short });
  return steps;
}

/** Returns whether we saw the document itself or its archived page. */
export function originalOf({ evidence }: Source): Quotation['original'] {
  return evidence.some(({ kind }) => kind === 'original' || kind === 'archive') ? 'seen' : 'not-seen';
}

/**
 * Returns the sources from which we know a source, in the order of `via`. Stops before a source that is unknown or already in the
 * chain.
 */
export function viaChain(source: Source, sources: ReadonlyMap<string, Source>): Source[] {
  const chain: Source[] = [];
  const walked = new Set([source.key]);
  for (let key = source.via; key !== null && !walked.has(key); ) {
    walked.add(key);
    const next = sources.get(key);
    if (!next) break;
    chain.push(next);
    key = next.via;
  }
  return chain;
}
