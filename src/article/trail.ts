import type { Quotation, Source, TrailStep } from './article.ts';

/**
 * Returns the provenance of a quotation with short names: speaker → source → each `via`. A circle of `via` is followed once. `speaker` has the
 * name of the speaker, `null` for a private one; it is empty if the outlet itself is quoted.
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

/** Did we see the document itself, or its archived page? */
export function originalOf({ evidence }: Source): Quotation['original'] {
  return evidence.some(({ kind }) => kind === 'original' || kind === 'archive') ? 'seen' : 'not-seen';
}

/** Returns the sources through which we know a source, nearest first. */
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
