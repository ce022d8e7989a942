import { seen, tableFor } from './kinds.ts';
import { type Kind, listed } from './lists.ts';
import { isMarked } from './qualified.ts';
import type { Text, Token } from './tokens.ts';

/**
 * Whether a clause begins in the omitted words `from` to `to` and goes on in the printed words after them. Then the printed words
 * lose their subject: `they […] stole` for *they left because thieves stole*. Nobody can tell whether this changes the meaning,
 * so it is a warning.
 *
 * A mark before the printed words ends the clause. Printed words that begin with a preposition are a phrase of place or time and
 * need no subject. In both cases the answer is `false`.
 */
export function isClauseOpen(passage: Text, from: number, to: number, language: string): boolean {
  const { tokens } = passage;
  if (isMarked(passage, to)) return false;
  const table = tableFor(tokens.slice(from, to), language) ?? '';
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const is = (at: number, ...kinds: Kind[]) => kinds.some(kind => listed(table, kind).includes(lower(at)));
  if (table === 'ja' || table === 'ko') return endsWithSubject(tokens, to, table);
  if (PREPOSITIONS.has(lower(to)) && !is(to, 'article', 'pronoun')) return false;
  const isJoined = AND.has(lower(to)) || AND.has(lower(to - 1));
  const clauses = seen(tokens.slice(from, to), 'clause', table).map(one => one.from + from);
  if (
    clauses.some(
      at => (at > from || !WHEN.has(lower(at))) && !(isJoined && at + 1 < to && is(at + 1, 'pronoun')),
    )
  )
    return true;
  if (SUBJECTS[table]?.has(lower(to - 1))) return true;
  const stretch = Array.from({ length: to - from }, (_, index) => from + index);
  const isPhrase =
    PREPOSITIONS.has(lower(from)) || AND.has(lower(from)) || is(from, 'relative', 'governor', 'conjunction');
  if (!isJoined && !isPhrase && stretch.some(at => at > from && WHO.test(lower(at)))) return true;
  const last = stretch.findLast(at => at > from && (AND.has(lower(at)) || tokens[at]?.gap.includes(';')));
  if (last === undefined) return false;
  const gap = tokens[last]?.gap ?? '';
  if (gap.includes(';')) return true;
  if (isPhrase && gap === '') return false;
  if (table === 'ru' || table === 'uk') return gap === ',' && last < to - 1;
  const rest = stretch.filter(at => at > last);
  return (
    rest.length > 1 &&
    is(last + 1, 'article', 'possessive', 'demonstrative') &&
    !is(to, 'pointing', 'condition') &&
    rest.slice(1).every(at => !PREPOSITIONS.has(lower(at)) && !is(at, 'auxiliary', 'modal', 'conjunction'))
  );
}

/** Whether the omitted words end with a particle of the subject: が in Japanese; 이, 가 or 께서 in Korean. */
function endsWithSubject(tokens: Token[], to: number, table: string): boolean {
  const [before = '', last = ''] = [tokens[to - 2]?.text, tokens[to - 1]?.text];
  return table === 'ja'
    ? last === 'が' && /^[\p{sc=Han}\p{sc=Kana}ー々ち]$/u.test(before)
    : /^\p{sc=Hang}+(?:이|가|께서)$/u.test(last) && !['많이', '같이', '깊이', '높이', '없이'].includes(last);
}

const words = (text: string) => new Set(text.split(' '));
const AND = words(
  'and or but so then und oder aber et ou mais y e o u pero ed ma en of maar i oraz lub ale и или но а і й та або але و أو',
);
const WHEN = words('when where quand lorsque cuando quando wanneer toen kiedy gdy когда коли عندما حين');
const WHO =
  /^(?:who|whom|whose|which|qui|dont|quien|quienes|cui|quem|który|która|które|który\p{L}+|котор\p{L}+|який|яка|які|الذي|التي|الذين)$/u;
const SUBJECTS: Record<string, ReadonlySet<string>> = {
  en: words('i he she we they'),
  fr: words('je j tu il ils on'),
};
const PREPOSITIONS = words(
  'to of in on at by with from about for after before during under over into against between through near im an am auf aus bei mit nach von vom zu zum zur für gegen über unter vor um à au aux de du en dans sur avec par pour contre a al del con por para da dal di nel su per em no na com do op aan met van voor te w we z ze od o po przy przez dla в во на с со к от до из у за по при для із зі від про في من إلى على عن مع',
);
