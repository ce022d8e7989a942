import { elements } from './kinds.ts';
import { type Kind, listed } from './lists.ts';
import type { Token } from './tokens.ts';

/**
 * Whether the words in a bracket (`ours`) may replace words of the source (`theirs`). Any words may replace a pronoun, a
 * determiner, *his* or *this* with a noun, pointing words (*here*) or a name. Auxiliaries may replace auxiliaries, and a word may
 * replace another form of itself. Several words are judged as a whole, or divided into parts. In scripts without spaces, only
 * pronouns may be replaced.
 */
export function isLicensed(
  ours: Token[],
  theirs: Token[],
  table: string,
  names: ReadonlySet<string>,
): boolean {
  if (ours.length === 0 || theirs.length === 0) return false;
  if (isWhole(ours, theirs, table, names)) return true;
  if (theirs.some(({ isLetter }) => isLetter)) return false;
  for (let one = 1; one < ours.length; one += 1)
    for (let other = 1; other < theirs.length; other += 1)
      if (
        isWhole(ours.slice(0, one), theirs.slice(0, other), table, names) &&
        isLicensed(ours.slice(one), theirs.slice(other), table, names)
      )
        return true;
  return false;
}

function isWhole(ours: Token[], theirs: Token[], table: string, names: ReadonlySet<string>): boolean {
  const words = theirs.map(({ text }) => text.toLowerCase());
  const is = (kind: Kind, word: string | undefined) =>
    word !== undefined && listed(table, kind).includes(word);
  if (theirs.some(({ isLetter }) => isLetter)) return is('pronoun', words.join(''));
  if (is('pointing', words.join(' '))) return true;
  const [first, second] = words;
  const determiners: Kind[] = ['possessive', 'demonstrative'];
  if (words.length === 1 && (['pronoun', 'article', ...determiners] as Kind[]).some(kind => is(kind, first)))
    return true;
  if (words.length === 2 && determiners.some(kind => is(kind, first)) && isNoun(second ?? '', table))
    return true;
  return isName(theirs, table, names) || isAuxiliary(ours, theirs, table) || isForm(ours, theirs, table);
}

/** There is no list of nouns. A word counts as a noun if none of these lists has it. */
const isNoun = (word: string, table: string) =>
  /^\p{L}+$/u.test(word) &&
  !(['auxiliary', 'pronoun', 'article', 'conjunction', 'relative', 'modal', 'saying'] as Kind[]).some(kind =>
    listed(table, kind).includes(word),
  );

/**
 * Whether the words, without an article before them, are a name. All must begin with a capital, except particles such as *of*. A
 * single word must not begin its sentence, unless it is in `names` or has two capitals. In German every noun has a capital, so
 * there the answer is `false`.
 */
function isName(theirs: Token[], table: string, names: ReadonlySet<string>): boolean {
  const rest =
    theirs[0] && listed(table, 'article').includes(theirs[0].text.toLowerCase()) ? theirs.slice(1) : theirs;
  const capitals = rest.filter(({ text }) => /^\p{Lu}/u.test(text));
  const isEvery = rest.every(({ text }) => /^\p{Lu}/u.test(text) || PARTICLES.has(text));
  if (capitals.length === 0 || !isEvery || rest[0] !== capitals[0]) return false;
  const hasTwo =
    capitals.length > 1 || capitals.some(({ text }) => (text.match(/\p{Lu}/gu) ?? []).length > 1);
  if (table === 'de') return false;
  if (hasTwo) return true;
  const [only] = capitals;
  if (only === undefined) return false;
  return !only.beginsSentence || names.has(only.text.toLowerCase());
}
const PARTICLES = new Set(['of', 'de', 'von', 'van', 'da', 'del', 'la', 'der', 'den', 'bin', 'al', 'and']);

function isAuxiliary(ours: Token[], theirs: Token[], table: string): boolean {
  const isVerb = (part: string) => ['en', table].some(one => listed(one, 'auxiliary').includes(part));
  const isAll = (words: Token[]) =>
    words.every(({ text }) => {
      const parts = elements(text);
      return parts.some(part => part === 'not' || isVerb(part)) || parts.includes('to');
    }) && words.some(({ text }) => elements(text).some(isVerb));
  return isAll(ours) && isAll(theirs);
}

function isForm(ours: Token[], theirs: Token[], table: string): boolean {
  if (table !== 'en' || ours.length !== 1 || theirs.length !== 1) return false;
  const [one, other] = [ours, theirs].map(words => words[0]?.text.toLowerCase() ?? '');
  if (one === undefined || other === undefined) return false;
  if (one === other || IRREGULAR.some(forms => forms.includes(one) && forms.includes(other))) return true;
  return STEMS(one).some(stem => STEMS(other).includes(stem));
}

/** Every possible stem of a word: *stopped* gives `stopped`, `stopp`, `stop` and `stoppe`. */
const STEMS = (word: string): string[] =>
  ['', 's', 'es', 'ed', 'd', 'ing', 'ies', 'ied', 'y', 'e', "'s", "'"]
    .filter(ending => word.endsWith(ending) && word.length - ending.length >= 3)
    .map(ending => word.slice(0, word.length - ending.length))
    .flatMap(stem => (/([^aeiou])\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem]));

const IRREGULAR = [
  'go goes went gone going',
  'see sees saw seen seeing',
  'take takes took taken taking',
  'give gives gave given giving',
  'come comes came coming',
  'know knows knew known',
  'say says said',
  'make makes made making',
  'get gets got getting',
  'find finds found finding',
  'leave leaves left leaving',
  'pay pays paid paying',
  'build builds built building',
  'buy buys bought buying',
  'bring brings brought bringing',
  'hold holds held holding',
  'lose loses lost losing',
  'meet meets met meeting',
  'keep keeps kept keeping',
  'speak speaks spoke spoken',
  'write writes wrote written',
  'begin begins began begun',
  'run runs ran running',
  'fall falls fell fallen',
  'rise rises rose risen',
  'stand stands stood standing',
  'win wins won winning',
  'send sends sent sending',
  'sell sells sold selling',
  'feel feels felt feeling',
].map(forms => forms.split(' '));
