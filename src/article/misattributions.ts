import type { RegistryTables } from '../content/registry-tables.ts';
import type { SpeakerData } from '../content/schema/registry.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { Attributed, AttributedBeside, AttributionLine } from './attributed.ts';
import { hasCapital, isInitial, nameWords, PARTICLE, plainWord, ROLES, TITLES } from './name-words.ts';
import { isNamed, type NameIndex, type SpeakerName, speakersNamedIn } from './speaker-names.ts';

/**
 * Finds attribution lines that print another name than the speaker or outlet in the label. A line may also print an author of the
 * source. Also finds excerpts that name another registered speaker near the quotation, and not the speaker in the label. Names in
 * two scripts, such as Latin and Cyrillic, are not compared: they may be spellings of one name. Pure.
 *
 * Contract: `index` is `indexNames` (speaker-names.ts) of all speakers in `registry`. There is no problem for a private speaker,
 * whose name is left out on purpose. There is also no problem for a speaker or outlet that is not in `registry`.
 */
export function misattributions(attributed: Attributed[], registry: Names, index: NameIndex): LocalProblem[] {
  return attributed.flatMap(one => {
    const speaker = speakerOf(one, registry);
    if (speaker === null || isNamedIn(one, speaker)) return [];
    const named = 'line' in one ? namedInLine(one, speaker, index) : namedBeside(one, speaker, index);
    if (named === null) return [];
    const [url, words] = 'line' in one ? [null, ''] : [one.url, one.words];
    return [report('attribution', one.place, { label: one.label, speaker: speaker.name, named, words, url })];
  });
}

/**
 * Does a text name the speaker or outlet of its label? For an attribution line, an author of the source is enough, too. Then
 * `misattributions` finds no problem in the text, whatever other speakers the registry has, so the text need not be kept. Returns
 * `false` for a private speaker, and for a speaker or outlet that is not in `registry`.
 */
export function namesOwnSpeaker(one: Attributed, registry: Names): boolean {
  const speaker = speakerOf(one, registry);
  return speaker !== null && isNamedIn(one, speaker);
}

function speakerOf({ speaker, outlet }: Attributed, { outlets, speakers }: Names): SpeakerName | null {
  if (speaker === '') {
    const row = outlets.get(outlet);
    return row ? { name: row.name, short: row.short } : null;
  }
  const row = speakers.get(speaker);
  return row && row.private !== true ? row : null;
}

function isNamedIn(one: Attributed, speaker: SpeakerName): boolean {
  if (!('line' in one)) return isNamed(speaker, one.all);
  const words = nameWords(one.line);
  const names = [speaker, ...one.authors.map((name): SpeakerName => ({ name, kind: 'person' }))];
  return names.some(name => isNamed(name, words));
}

function namedBeside({ speaking }: AttributedBeside, speaker: SpeakerName, index: NameIndex): string | null {
  const other = speaking
    .flatMap(run => speakersNamedIn(run, index))
    .find(({ name }) => !isNamed(speaker, nameWords(name)) && isSameScript(name, speaker));
  return other?.name ?? null;
}

/** Returns the name that the line prints; `null` if none is recognized. The line is known not to name `speaker`. */
function namedInLine({ line }: AttributionLine, speaker: SpeakerName, index: NameIndex): string | null {
  const words = nameWords(line);
  const [head = ''] = line.split(/[,;:(–—|،、，]/u);
  const first = nameWords(head);
  const isComparable = ({ name }: { name: string }) => isSameScript(name, speaker);
  const isOther = speakersNamedIn(first, index).some(isComparable);
  const isName = speaker.kind === 'person' && isPersonalName(head, speaker) && isSameScript(head, speaker);
  if (isOther || isName) return head.trim();
  return speakersNamedIn(words, index).find(one => one.kind === 'person' && isComparable(one))?.name ?? null;
}

/**
 * Does a text have the form of a personal name, such as `Ana van Dam`, `Mr Kim` or `J. Ruiz`? After titles, each word has a
 * capital or is a particle, and none is a word of a role. Two to four words have capitals; one is enough with a title or an
 * initial. A name without a title does not begin with an article or a particle.
 */
function isPersonalName(text: string, { role, roles }: SpeakerName & Partial<SpeakerData>): boolean {
  const words = text.split(/\s+/u).flatMap(word => plainWord(word.replace(/\.$/u, '')) || []);
  const rank = words.findIndex(word => !TITLES.has(word.toLowerCase()));
  const name = rank < 0 ? [] : words.slice(rank);
  const known = new Set(
    nameWords([role, ...(roles ?? []).flatMap(({ title, org }) => [title, org])].join(' ')).map(word =>
      word.toLowerCase(),
    ),
  );
  const isRole = (word: string) => ROLES.has(word.toLowerCase()) || known.has(word.toLowerCase());
  const capitals = name.filter(word => hasCapital(word) && !isInitial(word));
  const isOnlyName = name.every(
    (word, at) =>
      (hasCapital(word) && !isRole(word)) ||
      ((at > 0 || rank > 0) && PARTICLE.has(word) && !NO_NAME.has(word)),
  );
  return (
    isOnlyName &&
    !(rank === 0 && PARTICLE.has((name[0] ?? '').toLowerCase())) &&
    capitals.length <= 4 &&
    (capitals.length >= 2 || (capitals.length === 1 && (rank > 0 || name.some(isInitial))))
  );
}

/** These words of `PARTICLE` join words of a role or a place, not words of a name. */
const NO_NAME = new Set(['the', 'and', 'of', 'at', 'in', 'for']);

const isSameScript = (text: string, { name }: SpeakerName) =>
  SCRIPTS.some(script => script.test(text) && script.test(name));
const SCRIPTS = [
  /\p{scx=Latn}/u,
  /\p{scx=Cyrl}/u,
  /\p{scx=Grek}/u,
  /\p{scx=Arab}/u,
  /\p{scx=Hebr}/u,
  /\p{scx=Hang}/u,
  /\p{scx=Hani}/u,
  /\p{scx=Deva}/u,
  /\p{scx=Thai}/u,
];

type Names = Pick<RegistryTables, 'outlets' | 'speakers'>;
