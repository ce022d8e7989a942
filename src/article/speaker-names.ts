import type { SpeakerData } from '../content/schema/registry.ts';
import { hasCapital, isCaseless, isNaming, nameWords } from './name-words.ts';

/** The fields of a speaker in the registry that decide which words name the speaker. */
export type SpeakerName = Pick<SpeakerData, 'name'> & Partial<Pick<SpeakerData, 'short' | 'kind'>>;

/**
 * Does a text name this speaker? `text` has the words that `nameWords` returns. The last word of the name of a person or the
 * `short` name is enough. Another word of the name is enough for a speaker who is no person. For a person, no other name may
 * follow it: *Ana* and *Mr Kim* name Ana Ruiz and Kim Jong Un; *Ana Lind* and *Kim Il Sung* do not. In a script with spaces but
 * without capitals, such as Arabic, a word that begins with a word of the name is enough.
 */
export function isNamed(row: SpeakerName, text: readonly string[]): boolean {
  const words = lower(text);
  if (phrasesOf(row).some(phrase => indexOf(words, lower(phrase)) >= 0)) return true;
  const own = new Set(lower([...nameWords(row.name), ...nameWords(row.short ?? '')]).filter(isNaming));
  return words.some((word, index) => {
    const next = text[index + 1] ?? '';
    if (isCaseless(word)) return [...own].some(one => one.length > 1 && word.startsWith(one));
    return own.has(word) && (row.kind !== 'person' || !hasCapital(next) || own.has(next.toLowerCase()));
  });
}

/**
 * These phrases name a speaker without doubt: the last word of the name of a person, the whole name of others, and the `short`
 * name. The whole name is also taken for a person whose name is one word, or is in a script without capitals. A first word that
 * names nobody, such as *The* (`isNaming`), is left out of the whole name. In a script without spaces, each letter is a word.
 */
function phrasesOf({ name, short, kind }: SpeakerName): string[][] {
  const words = nameWords(name);
  const whole = words[0] !== undefined && !isNaming(words[0]) ? words.slice(1) : words;
  const isLastKnown = kind === 'person' && words.length > 1 && !words.some(isCaseless);
  return [isLastKnown ? words.slice(-1) : whole, nameWords(short ?? '')].filter(one => one.length > 0);
}

/**
 * Indexes the phrases that name speakers, by their first word. Private speakers are left out: their names are not printed. So are
 * speakers of the kinds `unnamed` and `group`: their names identify nobody.
 */
export function indexNames(speakers: ReadonlyMap<string, SpeakerData>): NameIndex {
  const index: NameIndex = new Map();
  for (const [id, row] of speakers) {
    if (row.private === true || row.kind === 'unnamed' || row.kind === 'group') continue;
    for (const words of phrasesOf(row)) {
      const [first = ''] = words;
      const known = index.get(first);
      const one = { id, name: row.name, kind: row.kind, words };
      if (known) known.push(one);
      else index.set(first, [one]);
    }
  }
  return index;
}

/**
 * Returns the speakers that a text names, in order. `text` has the words that `nameWords` returns. Capitals count: *May* is a
 * name, *may* is not.
 */
export const speakersNamedIn = (text: readonly string[], index: NameIndex): KnownName[] =>
  text.flatMap((word, at) =>
    (index.get(word) ?? []).filter(({ words }) => words.every((one, step) => text[at + step] === one)),
  );

const lower = (words: readonly string[]) => words.map(word => word.toLowerCase());
const indexOf = (text: readonly string[], phrase: readonly string[]) =>
  text.findIndex((_, at) => phrase.every((one, step) => text[at + step] === one));

export type NameIndex = Map<string, KnownName[]>;

interface KnownName {
  id: string;
  name: string;
  kind: SpeakerData['kind'];
  words: string[];
}
