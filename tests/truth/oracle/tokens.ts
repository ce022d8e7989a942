import { SIGN } from './characters.ts';

/**
 * Splits a text that `readings` returned (characters.ts) into words and the marks between them. In scripts without spaces, the
 * places where words begin and end are computed only for evidence, because they are needed only there.
 */
export function tokenize(text: string, isEvidence = false): Text {
  const edges = isEvidence ? wordEdges(text) : new Set<number>();
  const tokens: Token[] = [];
  let gap = '';
  let isSoft = false;
  let isApart = true;
  for (let at = 0; at < text.length; ) {
    const found = wordAt(text, at);
    if (found === null) {
      const here = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const isInside =
        /[-/]/u.test(here) &&
        /[\p{L}\p{N}\p{S}%]/u.test(text[at - 1] ?? '') &&
        /[\p{L}\p{N}\p{Sc}]/u.test(text[at + 1] ?? '');
      if (isInside) gap += here;
      else {
        isApart = true;
        gap += here === ' ' ? '' : here === '-' ? '–' : here;
      }
      at += here.length;
      continue;
    }
    const previous = tokens.at(-1);
    const isGlued = !isApart && previous !== undefined && !previous.isLetter && !found.isLetter;
    const isCapital = /^\p{Lu}/u.test(found.text);
    tokens.push({
      ...found,
      gap: `${isGlued ? '⁀' : ''}${marks(gap)}`,
      isGlued,
      beginsSentence:
        previous === undefined || /[.!?।]/u.test(gap) || (isSoft && isCapital && !isTitle(previous.text)),
      beginsWord: !found.isLetter || edges.has(at),
      endsWord: !found.isLetter || edges.has(at + found.length),
    });
    at += found.length;
    isSoft = text[at] === '.' && hasSoftStop(text, found, at);
    if (isSoft) at += 1;
    if (!isSoft && found.raw.endsWith('.')) isSoft = true;
    gap = '';
    isApart = isSoft;
  }
  return { tokens, tail: marks(gap) };
}

/** The marks between two words. Their order and number do not count, and all quotation marks count as one. */
const marks = (gap: string) => [...new Set(gap.replaceAll('"', "'"))].sort().join('');

function wordAt(text: string, at: number): Found | null {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const raw = pattern.exec(text)?.[0];
    if (raw === undefined) continue;
    if (kind === 'point' && /[\p{L}\p{N}.]/u.test(text[at - 1] ?? '')) continue;
    if (kind === 'sign' && !/[\p{Sc}.\p{Nd}]/u.test(text[at + 1] ?? '')) continue;
    const isStops = /^\p{L}(?:\.\p{L})+$/u.test(raw);
    const closes = isStops && text[at + raw.length] === '.';
    const full = closes ? `${raw}.` : raw;
    return {
      raw: full,
      text: isStops ? raw.replaceAll('.', '') : raw,
      length: full.length,
      isLetter: kind === 'letter',
      isNumber: kind === 'number' || kind === 'point' || kind === 'sign',
    };
  }
  return null;
}

/** Whether the full stop at `at` belongs to a listed abbreviation, to a single capital letter, or to `No.` before a digit. */
function hasSoftStop(text: string, { text: word, isLetter }: Found, at: number): boolean {
  if (isLetter) return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^nos?$/iu.test(word)) return /^\. ?\p{Nd}/u.test(text.slice(at));
  return ABBREVIATIONS.has(word.toLowerCase());
}

const isTitle = (word: string) => TITLES.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
const TITLES = new Set(
  'mr mrs ms dr prof st gen col lt sgt capt cmdr maj sen rep gov rev hon pres no nos'.split(' '),
);
const ABBREVIATIONS = new Set([...TITLES, ...'jr sr vs'.split(' ')].filter(word => !word.startsWith('no')));

function wordEdges(text: string): Set<number> {
  const edges = new Set<number>([0, text.length]);
  if (!WITHOUT_SPACES.test(text)) return edges;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    edges.add(index);
    edges.add(index + segment.length);
  }
  return edges;
}

const SCRIPTS = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30FC\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
/** Matches a letter of a script that has no spaces between words. */
export const WITHOUT_SPACES = new RegExp(`(?=\\p{L})[${SCRIPTS}]`, 'u');
const BRACKET = '\\uE100-\\uE1FF';
const LETTER = `(?![${SCRIPTS}])[\\p{L}\\p{M}\\p{N}_${BRACKET}]`;
const KINDS: [kind: string, pattern: RegExp][] = [
  ['sign', new RegExp(SIGN, 'uy')],
  ['number', /\p{Nd}+(?:[.,:⁄·'٫٬/]\p{Nd}+)*/uy],
  ['point', /\.\p{Nd}+/uy],
  ['letter', new RegExp(`(?=\\p{L})[${SCRIPTS}]\\p{M}*`, 'uy')],
  ['word', new RegExp(`${LETTER}(?:${LETTER}|[-'.&@\\u200C\\u200D](?=${LETTER}))*`, 'uy')],
  ['symbol', /[\p{S}%‰]/uy],
];

interface Found {
  raw: string;
  text: string;
  length: number;
  isLetter: boolean;
  isNumber: boolean;
}

export interface Token extends Found {
  /** The marks before the word. The first is `⁀` if `isGlued` is `true`. */
  gap: string;
  /**
   * Whether the word touches the word before, as in `50bn`, or only a hyphen or slash is between them, as in `and/or`. Always
   * `false` next to a letter of a script without spaces.
   */
  isGlued: boolean;
  beginsSentence: boolean;
  beginsWord: boolean;
  endsWord: boolean;
}

export interface Text {
  tokens: Token[];
  tail: string;
}

/** How many words the tokens are. Two letters of a script without spaces count as one word. A glued word is not counted. */
export const countWords = (tokens: Pick<Token, 'isLetter' | 'isGlued'>[]): number =>
  tokens.filter(({ isLetter, isGlued }) => !isLetter && !isGlued).length +
  tokens.filter(({ isLetter }) => isLetter).length / 2;
