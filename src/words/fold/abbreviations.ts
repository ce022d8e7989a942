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
/** Abbreviations only before a number: `No. 5`. */
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
 * Tells what a full stop after `word` means. `title` and `abbreviation` are full stops that are not compared. Of these two, only
 * an `abbreviation` may end a sentence. `stop` is an ordinary full stop. `next` is the next character that is no space and no
 * quotation mark, and `before` is the word before `word`.
 */
export function stopAfter(word: string, next: string, before: string): 'title' | 'abbreviation' | 'stop' {
  if (TITLES.has(word)) return /^\p{L}/u.test(next) ? 'title' : 'stop';
  if (BEFORE_DIGITS.has(word) && /^\p{N}/u.test(next)) return 'title';
  if (OTHERS.has(word)) return 'abbreviation';
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(next)) return INITIAL.test(before) ? 'title' : 'abbreviation';
  return 'stop';
}

/**
 * Matches a word that begins with a capital, such as a name or an initial. A single capital after such a word is another initial:
 * `John F. Kennedy`.
 */
const INITIAL = /^\p{Lu}/u;
