import { BARE_LETTERS, BARE_NEGATIONS, type Kind, listed } from './lists.ts';
import { type Token, WITHOUT_SPACES } from './tokens.ts';

/** The words of a list that occur among the tokens, each with the indexes of its first and last token. */
export function seen(tokens: Token[], kind: Kind, language: string): Seen[] {
  return seenOf(tokens, listed(language, kind), kind);
}

/** Negations of the language, and unmistakable negations of any language. */
export function negations(tokens: Token[], language: string): Seen[] {
  return [
    ...seen(tokens, 'negation', language),
    ...seenOf(tokens, [...BARE_NEGATIONS, ...BARE_LETTERS], 'negation'),
  ];
}

/**
 * Every word that changes the meaning: negations, near negations (*hardly*), conditions, modal verbs and hedges (*allegedly*).
 */
export function turning(tokens: Token[], language: string): Seen[] {
  const kinds: Kind[] = ['near', 'condition', 'modal', 'hedge'];
  return [...negations(tokens, language), ...kinds.flatMap(kind => seen(tokens, kind, language))].filter(
    one => !isMonth(tokens, one),
  );
}

function seenOf(tokens: Token[], words: string[], kind: Kind): Seen[] {
  const parts = tokens.map(({ text }) => elements(text));
  const found: Seen[] = [];
  for (const word of words) {
    const isLetters = WITHOUT_SPACES.test(word);
    const phrase = isLetters ? [...word] : word.split(' ');
    for (let from = 0; from + phrase.length <= tokens.length; from += 1)
      if (phrase.every((one, index) => parts[from + index]?.some(part => isWord(part, one))))
        found.push({ word, kind, from, to: from + phrase.length - 1 });
  }
  return found;
}

const isWord = (part: string, word: string) =>
  word.endsWith('~') ? part.startsWith(word.slice(0, -1)) : part === word;

/**
 * The forms under which a list may have a word. They are in lower case, with look-alike letters replaced. *Well-known* also gives
 * `well` and `known`. *Won’t* also gives `will` and `not`.
 */
export function elements(text: string): string[] {
  const plain = skeleton(text);
  const whole = plain.toLowerCase();
  const parts = whole.split(/[-_]/u).flatMap(part => [part, ...part.split("'")]);
  const all = [whole, ...parts];
  if (/^can'?t\b|^cannot$/u.test(whole)) all.push('can', 'not');
  if (/^won'?t\b/u.test(whole)) all.push('will', 'not');
  if (/n't/u.test(whole)) all.push('not', whole.slice(0, whole.indexOf("n't")));
  if (/'ll$/u.test(whole)) all.push('will');
  if (/'d$/u.test(whole)) all.push("'d", 'would');
  return [...new Set(all)].filter(part => part !== '' && part !== 'd' && part !== 'll');
}

/** Replaces fullwidth letters. In a word with Latin letters, also replaces letters that only look Latin. */
function skeleton(text: string): string {
  const plain = text.normalize('NFKC');
  if (!/\p{sc=Latn}/u.test(plain)) return plain;
  return [...plain].map(letter => LOOK_ALIKES[letter] ?? letter).join('');
}
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [...'аеорсухіѕјոΟοΑΕΡΤ'].map((letter, index) => [letter, [...'aeopcyxisjnOoAEPT'][index] ?? letter]),
);

/** Whether `May` is the month: beside a number, or after *in, of, since …*. `may` in lower case is never the month. */
function isMonth(tokens: Token[], { word, from }: Seen): boolean {
  if (word !== 'may' || tokens[from]?.text !== 'May') return false;
  const before = tokens[from - 1];
  const after = tokens[from + 1];
  const isNumber = (token: Token | undefined) => token !== undefined && /^\p{Nd}/u.test(token.text);
  return (
    isNumber(before) ||
    isNumber(after) ||
    ['in', 'of', 'since', 'until', 'last', 'next', 'by'].includes(before?.text.toLowerCase() ?? '')
  );
}

/** Whether any of the words has a digit, a percent or currency sign, or is a number word or unit. */
export const holdsNumber = (words: string[], language: string): boolean =>
  words.some(
    word =>
      /\p{N}|[%‰]|\p{Sc}/u.test(word) ||
      (['number', 'unit'] as const).some(kind => listed(language, kind).includes(word)),
  );

/**
 * The language of the lists for these words. The script of the words decides first, then the language of the source. `null`:
 * there are no lists for this script.
 */
export function tableFor(tokens: Token[], language: string): string | null {
  const text = tokens.map(token => token.text).join(' ');
  const [base = 'en'] = language.toLowerCase().split('-');
  const script = SCRIPTS.find(([pattern]) => pattern.test(text));
  if (!script) return base;
  const [, languages, otherwise] = script;
  return languages.includes(base) ? base : otherwise;
}
const SCRIPTS: [pattern: RegExp, languages: string[], otherwise: string | null][] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/u, ['ja'], 'ja'],
  [/\p{sc=Hang}/u, ['ko'], 'ko'],
  [/\p{sc=Han}/u, ['zh', 'ja'], 'zh'],
  [/\p{sc=Cyrl}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'be'], 'ru'],
  [/\p{sc=Arab}/u, ['ar', 'fa', 'ur'], 'ar'],
  [/\p{sc=Hebr}/u, ['he', 'yi'], null],
  [/\p{sc=Grek}/u, ['el'], null],
  [/[\p{sc=Thai}\p{sc=Deva}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u, [], null],
];

/** A listed word, and the tokens it occurs at. `to` is the index of the last one. */
export interface Seen {
  word: string;
  kind: Kind;
  from: number;
  to: number;
}
