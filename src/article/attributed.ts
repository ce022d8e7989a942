import type { Place, Span } from '../problems/place.ts';
import type { Verification } from '../words/verify.ts';
import type { Source } from './article.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import { type Beside, saidBeside } from './said-beside.ts';

/**
 * Returns what the attribution lines of callouts and the excerpts of found quotations say about who speaks. Pure. Whether they name another
 * speaker depends on all names of the registry, so `misattributions` judges that after all content is read, and its result is not cached.
 */
export function attributedIn(
  drafts: QuotationDraft[],
  verified: Verification[],
  sources: ReadonlyMap<string, Source>,
  language: string,
): Attributed[] {
  return drafts.flatMap(({ passage, uses }, index): Attributed[] => {
    const source = sources.get(passage.source);
    if (!source) return [];
    const { speaker, label } = passage;
    const outlet = source.outlet.id;
    const lines = uses.flatMap(({ attributed, place }) =>
      attributed === null
        ? []
        : [{ speaker, outlet, label, place, line: attributed, authors: source.authors, language }],
    );
    const beside = speaker === '' ? null : besideIn(verified[index], source, source.lang ?? language);
    return beside === null
      ? lines
      : [...lines, { speaker, outlet, label, place: passage.place, words: passage.text, ...beside }];
  });
}

/** Who else an excerpt names beside the found words; `null` if nobody. */
function besideIn(verification: Verification | undefined, source: Source, language: string) {
  const found = verification?.found;
  const evidence = found && source.evidence[found.index];
  const [first, last] = [found?.ranges[0], found?.ranges.at(-1)];
  if (!evidence || !first || !last) return null;
  const beside = saidBeside(evidence.excerpt, first.start, last.end, language);
  return beside.speaking.length === 0 ? null : { url: evidence.url, ...beside };
}

export type Attributed = AttributionLine | AttributedBeside;

interface Labelled {
  /** The id of the speaker; empty if the outlet speaks. */
  speaker: string;
  /** The id of the outlet. */
  outlet: string;
  label: string;
  place: Place | Span;
}

export interface AttributionLine extends Labelled {
  line: string;
  /** Who signed the document. */
  authors: string[];
  /** The language of the line. */
  language: string;
}

export interface AttributedBeside extends Labelled, Beside {
  words: string;
  url: string;
}
