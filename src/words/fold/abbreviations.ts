/** Titles and other abbreviations before a name. Their full stop is not compared, and a capital after it begins no sentence. */
const TITLES = new Set(
  `ул им Mr Mrs Ms Mx Dr Prof Gen Col Maj Sgt Capt Cpl Lt Cmdr Adm Sen Rep Gov Pres Rev Hon St Ste Fr Mt Messrs Hr Dipl Ing Mme Mlle MM Sr Sra Srta D Dña Sig Dott Avv`.split(
    /\s+/u,
  ),
);
/** Abbreviations that may also end a sentence. Their full stop is not compared either. */
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
 * Tells what a full stop after `word` means. `stop` is an ordinary full stop. `title` (*Dr*) and `abbreviation` (*etc*) are full
 * stops that are not compared. A sentence may end after an `abbreviation`, but never after a `title`. `next` is the first
 * character after the full stop that is no space and no quotation mark. `before` is the word before `word`.
 */
export function stopAfter(word: string, next: string, before: string): 'title' | 'abbreviation' | 'stop' {
  if (TITLES.has(word)) return /^\p{L}/u.test(next) ? 'title' : 'stop';
  if (BEFORE_DIGITS.has(word) && /^\p{N}/u.test(next)) return 'title';
  if (OTHERS.has(word)) return 'abbreviation';
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(next)) return CAPITAL.test(before) ? 'title' : 'abbreviation';
  return 'stop';
}

/** A single capital after a word with a capital is an initial: the *F* of `John F. Kennedy`. */
const CAPITAL = /^\p{Lu}/u;
