import type { FormatDate, ReasonFacts, RouteFacts } from '../facts.ts';

/** Why a quotation has its status, in one to three sentences. */
export function reason(facts: ReasonFacts, formatDate: FormatDate): string {
  switch (facts.code) {
    case 'found':
      return [
        `${WHAT[facts.compared]} word for word ${PLACES[facts.kind](facts.host)}, seen on ${formatDate(facts.seen)}.`,
        ...(facts.isSourceSeen ? [] : ['We have not seen the source itself.']),
        ...(facts.fewWords === null
          ? []
          : [`A match of ${facts.fewWords === 1 ? 'one word' : 'two words'} proves little.`]),
      ].join(' ');
    case 'reported':
      return `Indirect speech: the words are ours, so they cannot be checked.${routed('Reported', facts.route)}`;
    case 'no-evidence':
      return `We hold no passage that shows these words.${routed('Known to us only', facts.route)}`;
    case 'polarity-changed':
      return 'A passage we hold has these words, but between them others that may turn their sense round, so that we do not count them as found.';
    case 'not-found':
      return 'The passages we hold of this source do not show these words.';
  }
}

const WHAT = { all: 'Found', 'in-marks': 'The words in quotation marks were found' };

const PLACES = {
  original: () => 'in the source itself',
  archive: () => 'in the archived page of the source',
  report: (host: string) => `in a report at ${host}`,
  copy: (host: string) => `in a copy at ${host}`,
};

/** `Reported from a damaged copy of The Week’s article; original wording not seen.` */
function routed(known: string, route: RouteFacts | null): string {
  if (route === null) return '';
  const { outlet, copy } = route;
  const from = copy === null ? `via ${outlet}` : `from ${copy} of ${outlet}’s article`;
  return ` ${known} ${from}; original wording not seen.`;
}
