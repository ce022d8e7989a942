import type { Place, Span } from '../problems/place.ts';
import type { Verification } from '../words/verify.ts';
import type { Source } from './article.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import { type Beside, saidBeside } from './said-beside.ts';

/**
 * Returns the texts that may name the speakers of the quotations. They are the attribution lines of callouts and, for a label
 * with a speaker, the words near the quotation in the excerpt. Pure. `misattributions` (misattributions.ts) later compares these
 * texts with the names of all speakers. That comparison depends on the whole registry, so its result is not stored with the
 * article.
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

/**
 * Returns the words before and after the quotation in the excerpt. `null` if the quotation was not found, or if no word there may
 * be the name of a speaker.
 */
function besideIn(verification: Verification | undefined, source: Source, language: string) {
  const found = verification?.found;
  const evidence = found && source.evidence[found.index];
  const [first, last] = [found?.ranges[0], found?.ranges.at(-1)];
  if (!evidence || !first || !last) return null;
  const beside = saidBeside(evidence.excerpt, first.start, last.end, language);
  return beside.speaking.length === 0 ? null : { url: evidence.url, ...beside };
}

/** A text that may name the speaker of a quotation. */
export type Attributed = AttributionLine | AttributedBeside;

interface Labelled {
  /** The id of the speaker; empty if the outlet speaks. */
  speaker: string;
  outlet: string;
  /** The label as written: `speaker@source`. */
  label: string;
  place: Place | Span;
}

export interface AttributionLine extends Labelled {
  /** The words in the first brackets of the attribution line, such as `Ana Ruiz, shop owner`. */
  line: string;
  /** The authors of the source. */
  authors: string[];
  /** The language of the article. */
  language: string;
}

export interface AttributedBeside extends Labelled, Beside {
  /** The words of the quotation. */
  words: string;
  /** The URL of the evidence. */
  url: string;
}
