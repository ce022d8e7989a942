import type { Wrap } from '../facts.ts';
import type { CopiedFacts, Failure, FoundFacts } from '../search-facts.ts';
import { ANALYSES, count, form, number, PASSAGES } from './counts.ts';
import { quoted } from './marks.ts';

export { named } from './card/credit.ts';
export { number } from './counts.ts';

export const searching = 'Suche läuft …';

/**
 * The status line after a search: `2 Passagen und 1 Analyse für bestie ab 1. Mai 2024.`
 * It is a complete sentence, because screen readers announce it. `first` makes an element from the first word of the line: a
 * number, or `Nichts`.
 */
export function found<Part>(
  { query, quotations, articles, isFiltered, isUrl, missing, respelt, since, failed }: FoundFacts,
  first: Wrap<Part>,
): (string | Part)[] {
  const span = since === null ? '' : ` ab ${since}`;
  const asked = query === '' ? span : ` für ${query}${span}`;
  if (quotations + articles === 0)
    return [first('Nichts'), ` gefunden${asked}${isFiltered ? ' mit diesen Filtern' : ''}.`];
  const nouns = [
    quotations === 0 ? '' : form(quotations, PASSAGES),
    articles === 0 ? '' : quotations === 0 ? form(articles, ANALYSES) : count(articles, ANALYSES),
  ]
    .filter(Boolean)
    .join(' und ');
  const instead = respelt === null ? asked : ` für ${quoted(respelt)}, denn${asked} wurde nichts gefunden`;
  const without = missing.length === 0 ? '' : ` Keine Passage${span} enthält ${missing.join(' oder ')}.`;
  const notLoaded =
    failed === 0
      ? ''
      : ` ${count(failed, FAILED)} nicht geladen werden: Prüfen Sie die Verbindung und versuchen Sie es erneut.`;
  const what = `${nouns}${isUrl ? ' von dieser Seite,' : ''}${instead}`;
  return [first(number(quotations || articles)), ` ${what}.${without}${notLoaded}`];
}

const FAILED = { one: 'Ergebnis konnte', other: 'Ergebnisse konnten' };

/** `5 Passagen`: the text after each name of a speaker, outlet, topic or author, if the query has several of these names. */
export const namedCount = (_kind: string, total: number) => count(total, PASSAGES);

/**
 * `5 Passagen von dieser Stimme · 3 weitere nennen den Namen`: the text after a name that is the only one in the query.
 * `own` counts the passages of this speaker, outlet, topic or author. `others` counts the other results.
 */
export const namedCounts = (kind: string, own: number, others: number) =>
  [
    `${count(own, PASSAGES)} ${WHOSE[kind] ?? 'daraus'}`,
    others === 0 ? '' : `${count(others, { one: 'weitere nennt', other: 'weitere nennen' })} den Namen`,
  ]
    .filter(Boolean)
    .join(' · ');

const WHOSE: Record<string, string> = {
  speaker: 'von dieser Stimme',
  outlet: 'aus dieser Quelle',
  topic: 'zu diesem Thema',
  author: 'in Analysen unter diesem Namen',
};

export const seeWhatWeSaw = 'Beleg ansehen';
export const copy = 'Kopieren';
/** After a click, the button *Copy* has one of these two names for a moment. */
export const copiedMessage = 'Kopiert';
export const notCopied = 'Nicht kopiert';
/** The text that *Copy* puts on the clipboard. */
export const clipboardText = ({ words, speaker, outlet, date, status, permalink, isQuoted }: CopiedFacts) =>
  `${isQuoted ? quoted(words) : words} – ${[speaker, outlet, date].filter(part => part !== '').join(', ')} (${status})\n${permalink}`;

export const closeFilters = 'Filter schließen';
/** The button that closes the filters on a narrow screen. */
export const showResults = (total: number) =>
  `${count(total, { one: 'Ergebnis', other: 'Ergebnisse' })} zeigen`;

export const offline =
  'Sie sind offline, und was diese Suche braucht, ist noch nicht geladen. Versuchen Sie es erneut, sobald die Verbindung wieder steht.';

export const failures: Record<Failure, string> = {
  start:
    'Der Suchindex konnte nicht geladen werden. Er entsteht beim Bauen der Website (npm run build); auf einer veröffentlichten Website prüfen Sie die Verbindung und versuchen Sie es erneut.',
  part: 'Ein Teil des Suchindex konnte nicht geladen werden, deshalb wäre keine Antwort vollständig. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
};

export const resultNotLoaded = 'Ein Ergebnis konnte nicht geladen werden.';
export const shownOf = (shown: number, total: number) => `${number(shown)} von ${number(total)} gezeigt`;

/** The text after the trail of a quotation, if the original was not seen. */
export const originalNotSeen = '; Original nicht eingesehen';
/** The analysis that quotes the words. This text also comes after the trail. */
export const inArticle = <Part>(title: Part) => [' · in: ', title];

export const allFilters = 'Alle Filter';
export const removeFilter = (label: string) => `${label} entfernen`;

/** Other searches that the page offers if nothing was found. */
export const withoutFilters = 'Ohne Filter suchen';
/** The text before a link that searches for the words of a phrase in any order. */
export const notExactPhrase = 'Nicht der genaue Wortlaut: ';
export const didYouMean = 'Meinten Sie';
export const fewerWords = 'Weniger Wörter';
