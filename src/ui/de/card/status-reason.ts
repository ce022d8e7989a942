import type { FormatDate, ReasonFacts, RouteFacts } from '../../facts.ts';
import { quoted } from '../marks.ts';

/** Why a quotation has its status. */
export function reason(facts: ReasonFacts, formatDate: FormatDate): string {
  switch (facts.code) {
    case 'found':
      return [
        `${FOUND[facts.compared](PLACES[facts.kind](facts.host))}, eingesehen am ${formatDate(facts.seen)}.`,
        ...facts.inserted.map(
          ({ words, standsFor }) =>
            `In Klammern ist ${quoted(words)} von uns: In der Quelle steht ${quoted(standsFor)}.`,
        ),
        ...(facts.isSourceSeen ? [] : ['Die Quelle selbst haben wir nicht eingesehen.']),
        ...(facts.fewWords === null ? [] : [fewWords(facts.fewWords)]),
      ].join(' ');
    case 'reported':
      return `Indirekte Rede: Die Worte sind unsere und lassen sich daher nicht prüfen.${routed('Wiedergegeben', facts.route)}`;
    case 'no-evidence':
      return `Uns liegt keine Textstelle vor, die diese Worte zeigt.${routed('Uns nur bekannt', facts.route)}`;
    default:
      return WHY_NOT[facts.code];
  }
}

/** Warns that a match of one or two words proves little. */
export const fewWords = (number: number) =>
  `Dass ${number === 1 ? 'ein Wort übereinstimmt' : 'zwei Wörter übereinstimmen'}, besagt wenig.`;

const WHY_NOT: Record<Exclude<ReasonFacts['code'], 'found' | 'reported' | 'no-evidence'>, string> = {
  'not-found': 'Die Textstellen, die uns aus dieser Quelle vorliegen, zeigen diese Worte nicht.',
  'not-covered':
    'Die Textstellen, die uns aus dieser Quelle vorliegen, zeigen einen Teil dieser Worte und enden vor dem Rest.',
  'turned-between':
    'Eine Textstelle, die uns vorliegt, enthält diese Worte, dazwischen aber auch ein Wort, das ihren Sinn ändern kann. Deshalb gelten sie nicht als gefunden.',
  'bracket-replaces-a-word':
    'Eine Textstelle, die uns vorliegt, enthält diese Worte, nur nicht dort, wo wir ein Wort in Klammern geschrieben haben: Dort steht ein anderes. Deshalb gelten sie nicht als gefunden.',
  'own-words':
    'Eine Textstelle, die uns vorliegt, enthält diese Worte, aber die meisten Wörter des Zitats sind unsere, in Klammern. Deshalb gilt es nicht als gefunden.',
  'omission-not-judged':
    'Eine Textstelle, die uns vorliegt, enthält diese Worte. Ob die Wörter, die wir ausgelassen haben, den Sinn ändern, können wir nicht beurteilen; deshalb gelten sie nicht als gefunden.',
  'joins-sentences':
    'Eine Textstelle, die uns vorliegt, enthält diese Worte, aber in zwei Sätzen, die wir hier verbunden haben. Deshalb gelten sie nicht als gefunden.',
  'single-word':
    'Eine Textstelle, die uns vorliegt, enthält diese Worte, aber zu weit voneinander entfernt für ein einziges Zitat. Deshalb gelten sie nicht als gefunden.',
};

const FOUND = {
  all: (place: string) => `Wörtlich ${place} gefunden`,
  'in-marks': (place: string) => `Die Worte in Anführungszeichen wurden wörtlich ${place} gefunden`,
};

const PLACES = {
  original: () => 'in der Quelle selbst',
  archive: () => 'auf der archivierten Seite der Quelle',
  report: (host: string) => `in einem Bericht bei ${host}`,
  copy: (host: string) => `in einer Kopie bei ${host}`,
};

/**
 * The document through which a source is known:
 * `Wiedergegeben über The Week (beschädigte Kopie); ursprünglicher Wortlaut nicht eingesehen.`
 * An editor writes the state of the copy. In parentheses, these words need no German case ending.
 */
function routed(known: string, route: RouteFacts | null): string {
  if (route === null) return '';
  const { outlet, copy } = route;
  return ` ${known} über ${outlet}${copy === null ? '' : ` (${copy})`}; ursprünglicher Wortlaut nicht eingesehen.`;
}
