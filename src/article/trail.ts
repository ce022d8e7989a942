import type { Quotation, Source, TrailStep } from './article.ts';

/**
 * Returns who passed on the words to us, in short names: speaker → source → each `via`. `speaker` is an array with one name,
 * `null` for a private speaker. The array is empty if the outlet itself is quoted or the speaker is unknown.
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

/** `seen`: the editor saw the document itself or its archived page. */
export function originalOf({ evidence }: Source): Quotation['original'] {
  return evidence.some(({ kind }) => kind === 'original' || kind === 'archive') ? 'seen' : 'not-seen';
}

/**
 * Follows `via` from `source` and returns the sources that it meets. Stops before a source that is unknown or was already met.
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
