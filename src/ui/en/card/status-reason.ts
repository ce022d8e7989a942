import type { FormatDate, ReasonFacts, RouteFacts } from '../../facts.ts';
import { quoted } from '../marks.ts';

/** Why a quotation has its status. */
export function reason(facts: ReasonFacts, formatDate: FormatDate): string {
  switch (facts.code) {
    case 'found':
      return [
        `${WHAT[facts.compared]} word for word ${PLACES[facts.kind](facts.host)}, seen on ${formatDate(facts.seen)}.`,
        ...facts.inserted.map(
          ({ words, standsFor }) =>
            `In brackets, ${quoted(words)} is ours: the source has ${quoted(standsFor)}.`,
        ),
        ...(facts.isSourceSeen ? [] : ['We have not seen the source itself.']),
        ...(facts.fewWords === null ? [] : [fewWords(facts.fewWords)]),
      ].join(' ');
    case 'reported':
      return `Indirect speech: the words are ours, so they cannot be checked.${routed('Reported', facts.route)}`;
    case 'no-evidence':
      return `We hold no passage that shows these words.${routed('Known to us only', facts.route)}`;
    default:
      return WHY_NOT[facts.code];
  }
}

/** Warns that a match of one or two words proves little. */
export const fewWords = (number: number) =>
  `A match of ${number === 1 ? 'one word' : 'two words'} proves little.`;

const WHY_NOT: Record<Exclude<ReasonFacts['code'], 'found' | 'reported' | 'no-evidence'>, string> = {
  'not-found': 'The passages we hold of this source do not show these words.',
  'not-covered': 'The passages we hold of this source show a part of these words and end before the rest.',
  'turned-between':
    'A passage we hold has these words, but also a word between them that may change their meaning. So they do not count as found.',
  'bracket-replaces-a-word':
    'A passage we hold has these words, except where we wrote a word in brackets: there it has another. So they do not count as found.',
  'own-words':
    'A passage we hold has these words, but most words of the quotation are ours, in brackets. So it does not count as found.',
  'omission-not-judged':
    'A passage we hold has these words. We cannot judge whether the words we left out change the meaning, so they do not count as found.',
  'joins-sentences':
    'A passage we hold has these words, but in two sentences, which we joined here. So they do not count as found.',
  'single-word':
    'A passage we hold has these words, but too far apart to be one quotation. So they do not count as found.',
};

const WHAT = { all: 'Found', 'in-marks': 'The words in quotation marks were found' };

const PLACES = {
  original: () => 'in the source itself',
  archive: () => 'in the archived page of the source',
  report: (host: string) => `in a report at ${host}`,
  copy: (host: string) => `in a copy at ${host}`,
};

/**
 * The document through which a source is known:
 * `Reported from a damaged copy of The Week’s article; original wording not seen.`
 */
function routed(known: string, route: RouteFacts | null): string {
  if (route === null) return '';
  const { outlet, copy } = route;
  const from = copy === null ? `via ${outlet}` : `from ${copy} of ${outlet}’s article`;
  return ` ${known} ${from}; original wording not seen.`;
}
