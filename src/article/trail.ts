import type { Quotation, Source, TrailStep } from './article.ts';

/** Speaker → source → each `via`: how the words reached us, with short names. A circle of `via` is walked once. */
export function trailOf(
  speaker: string | null,
  source: Source,
  sources: ReadonlyMap<string, Source>,
): TrailStep[] {
  const steps: TrailStep[] = speaker === null ? [] : [{ kind: 'speaker', name: speaker }];
  steps.push({ kind: 'source', name: source.outlet.short });
  for (const via of viaChain(source, sources)) steps.push({ kind: 'via', name: via.outlet.short });
  return steps;
}

/** Did we see the document itself, or its archived page? */
export function originalOf({ evidence }: Source): Quotation['original'] {
  return evidence.some(({ kind }) => kind === 'original' || kind === 'archive') ? 'seen' : 'not-seen';
}

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
