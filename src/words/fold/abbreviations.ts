/** Abbreviations whose full stop is not compared. A title stands before a name, so a capital after it begins no sentence. */
const TITLES = new Set(
  `ул им Mr Mrs Ms Mx Dr Prof Gen Col Maj Sgt Capt Cpl Lt Cmdr Adm Sen Rep Gov Pres Rev Hon St Ste Fr Mt Messrs Hr Dipl Ing Mme Mlle MM Sr Sra Srta D Dña Sig Dott Avv`.split(
    /\s+/u,
  ),
);
/** These may end a sentence as well. */
const OTHERS = new Set(
  `vs etc Jr Co Corp Inc Ltd Bros Dept Univ Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx est al cf ca bzw usw Nr Abs Str Jh Mio Mrd env av apr
   mln mld tys г гг тыс млн млрд`.split(/\s+/u),
);
const BEFORE_DIGITS = new Set([
  'No',
  'no',
  'Nos',
  'nos',
  'Nr',
  'p',
  'pp',
  'Art',
  'art',
  'Sec',
  'sec',
  'Fig',
  'fig',
  'vol',
  'Vol',
]);

/**
 * What a full stop after a word is: `title` and `abbreviation` are stops that are not compared; `stop` is an ordinary one. `next` is what
 * follows the stop and its spaces, `before` the word before.
 */
export function stopAfter(word: string, next: string, before: string): 'title' | 'abbreviation' | 'stop' {
  if (TITLES.has(word)) return /^\p{L}/u.test(next) ? 'title' : 'stop';
  if (BEFORE_DIGITS.has(word) && /^\p{N}/u.test(next)) return 'title';
  if (OTHERS.has(word)) return 'abbreviation';
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(next)) return INITIAL.test(before) ? 'title' : 'abbreviation';
  return 'stop';
}

/** An initial stands after a name or another initial. */
const INITIAL = /^\p{Lu}/u;
