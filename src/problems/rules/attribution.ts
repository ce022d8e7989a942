import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** The rule about who speaks. */
export const ATTRIBUTION_RULES = {
  attribution: rule({
    summary: 'A callout or an excerpt names another speaker than the label does: a warning.',
    help: 'Who speaks is decided by the label; the site compares only the words. A callout should print the name of the speaker in its label: the last name or the `short` of its row in speakers.yaml is enough. An excerpt that gives the words to another speaker of speakers.yaml, and does not name this one, may show that the label is wrong. Look in the source who said it. If the label is right, choose an excerpt that names the speaker, or do nothing.',
    severity: 'warning',
    message: (data: Misattributed) =>
      data.url === null
        ? `the attribution line names “${shorten(data.named)}”, but the label \`${data.label}\` is ${data.speaker}: correct the one that is wrong`
        : `the excerpt of ${data.url} names ${data.named} beside “${shorten(data.words)}”, and not ${data.speaker}: look who said it, and correct the label \`${data.label}\` or the excerpt`,
  }),
};

interface Misattributed {
  label: string;
  /** The name of the speaker in the label; without a speaker, the name of the outlet. */
  speaker: string;
  /** The name in the attribution line or the excerpt. */
  named: string;
  words: string;
  /** The URL of the excerpt; `null` for an attribution line. */
  url: string | null;
}
