import type { SpeakerData } from '../content/schema/registry.ts';
import { compareNames } from './alphabet.ts';
import { analysesSpan } from './analyses-span.ts';
import type { QuotationEntry, SpeakerEntry } from './record.ts';
import { setWhenAsked } from './set-when-asked.ts';
import { tallyOf } from './tally.ts';

/**
 * Returns the speakers of the quotations, without private speakers. Speakers with most quotations come first. Of speakers with
 * equally many quotations, those with most paraphrases come first. Equal speakers are in alphabetical order.
 */
export function speakerEntries(
  quotations: QuotationEntry[],
  rows: Readonly<Record<string, SpeakerData>>,
): SpeakerEntry[] {
  const groups = Map.groupBy(quotations, ({ quotation }) => quotation.speaker?.id);
  return [...groups]
    .flatMap(([id, entries]): SpeakerEntry[] => {
      const speaker = id === undefined || id === null ? undefined : rows[id];
      if (id === undefined || id === null || !speaker) return [];
      const analyses = { count: 0, first: '', last: '' };
      const entry = { id, speaker, quotations: entries, tally: tallyOf(entries), analyses };
      setWhenAsked<SpeakerEntry, 'analyses'>(entry, 'analyses', () =>
        analysesSpan(entries.map(({ article }) => article)),
      );
      return [entry];
    })
    .sort(
      (one, other) =>
        quoted(other) - quoted(one) ||
        other.tally.total - one.tally.total ||
        compareNames(one.speaker.name, other.speaker.name),
    );
}

const quoted = ({ tally }: SpeakerEntry) => tally.total - tally.reported;
