import { ARTICLE, NUMBER, PREPOSITION, RANK, UNIT } from '../turning/classes.ts';
import { type Frame, written } from './frame.ts';

/**
 * Does the number at word `start` begin earlier in the evidence: *half* a million, *minus* 5, *USD* 5, *3 to* 4, *between 3 and*
 * 4, *one in* five (earlier words in italics)? Two ranks belong together too: *second* best.
 */
export function continuesBefore(frame: Frame, start: number): boolean {
  const { evidence, classes } = frame;
  const [before, first] = [classes[start - 1] ?? 0, classes[start] ?? 0];
  if ((before & RANK) !== 0 && (first & RANK) !== 0) return true;
  if ((first & ARTICLE) !== 0 && INDEFINITE.test(evidence.words[start] ?? ''))
    return continuesBeforeArticle(frame, start);
  if ((first & NUMBER) === 0) return false;
  if (gluedSign(frame, start) !== '') return true;
  const word = evidence.words[start - 1] ?? '';
  const isGlued = evidence.ends[start - 1] === evidence.starts[start] && /^\p{Lu}+$/u.test(word);
  return (
    ((before & NUMBER) !== 0 && !isDateBefore(frame, start)) ||
    isGlued ||
    SIGNED.test(word) ||
    hasSign(frame, start) ||
    isRange(frame, start - 1, -1) ||
    isRangeBetween(frame, start - 1) ||
    (isRatio(frame, start - 1) && !isYear(evidence.words[start] ?? ''))
  );
}

/**
 * Does the number before word `end` go on in the evidence: 5 *million*, 5 *dollars*, 5*+*, 5 dollars *a day*, 3 *to 4*, one
 * *in five* (later words in italics)?
 */
export function continuesAfter(frame: Frame, end: number): boolean {
  const { evidence, classes } = frame;
  const [last, after] = [classes[end - 1] ?? 0, classes[end] ?? 0];
  if ((last & NUMBER) === 0) return (last & UNIT) !== 0 && isRate(frame, end);
  // In *in 2014 months passed*, *months* is not a unit of 2014.
  const isDate = isDated(frame, end - 1, MEASURED);
  return (
    ((after & NUMBER) !== 0 && !isDateBefore(frame, end)) ||
    ((after & UNIT) !== 0 && !isDate) ||
    isGluedSign(frame, end) ||
    isRate(frame, end) ||
    isRange(frame, end, 1) ||
    (isRatio(frame, end) && !isYear(evidence.words[end + 1] ?? '') && ((classes[end + 2] ?? 0) & UNIT) === 0)
  );
}

/**
 * Do the words before an article belong to its number: *half* a million, *a quarter of* a million, *two and* a half, *one in* a
 * hundred?
 */
function continuesBeforeArticle({ evidence, classes }: Frame, start: number): boolean {
  const wordAt = (at: number) => evidence.words[at] ?? '';
  const isNext = (at: number) => (evidence.gaps[at] ?? '') === '';
  if (!isNext(start) || !isNext(start + 1)) return false;
  const isNumber = ((classes[start - 2] ?? 0) & NUMBER) !== 0 && !isYear(wordAt(start - 2));
  if (AND.test(wordAt(start - 1))) return isNumber && isNext(start - 1) && FRACTION.test(wordAt(start + 1));
  if (!SCALE.test(wordAt(start + 1))) return false;
  if (FRACTION.test(wordAt(start - 1))) return true;
  if (!isNext(start - 1)) return false;
  return OF.test(wordAt(start - 1))
    ? FRACTION.test(wordAt(start - 2))
    : IN.test(wordAt(start - 1)) && isNumber;
}

const INDEFINITE = /^(?:an?|ein(?:e[nmrs]?)?|une?|una|uno|un'|uma?|een)$/iu;
const SCALE =
  /^(?:hundred|thousand|(?:m|b|tr)illion|dozen|hundert|tausend|(?:Mi|Bi)ll(?:ion|iarde)|Dutzend|million|milliard|milli?er|centaine|douzaine|dizaine|vingtaine|trentaine|cinquantaine|millón|centenar|millar|docena|milione|miliardo|migliaio|centinaio|dozzina|milhão|bilhão|milhar|centena|dúzia|honderd|duizend|miljoen|miljard|dozijn)$/iu;
const FRACTION =
  /^(?:half|quarters?|thirds?|fifths?|tenths?|twice|double|triple|Hälfte|Viertel|Drittel|Fünftel|Zehntel|moitié|tiers|quarts?|mitad|tercios?|cuartos?|metà|terz[oi]|quart[oi]|metade|terços?|quartos?|helft|derde|kwart)$/iu;
const AND = /^(?:and|und|et|y|e|en)$/iu;
const OF = /^(?:of|von|d'|de|di|van)$/iu;
const IN = /^(?:in|von|sur|op|su|em)$/iu;

/**
 * Is the word before `index` a year in a date, so that the number at `index` is another number: *in 2014* two leaders met? Always
 * `false` if the number at `index` is a word such as *hundred* or *million*.
 */
const isDateBefore = (frame: Frame, index: number) =>
  isDated(frame, index - 1, MEASURED) && !SCALES.test(frame.evidence.words[index] ?? '');
const SCALES =
  /^(?:hundred|thousand|(?:m|b|tr)illion|dozen|hundert|tausend|(?:Mi|Bi)ll(?:ion|iarde)n?|Dutzend|cents?|mille|millions?|milliards?|mil|millones|mila|milion[ei]|miliard[oi]|milhões|bilhões|honderd|duizend|miljoen|miljard|tysi\p{L}+|milion\p{L}*|miliard\p{L}*|тысяч\p{L}*|тисяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|мільйон\p{L}*|мільярд\p{L}*)$/iu;

/** Is the word at `index` a year after a preposition: *in 2014*? Prepositions that `ofAmount` matches do not count. */
const isDated = ({ evidence, classes }: Frame, index: number, ofAmount: RegExp) =>
  isYear(evidence.words[index] ?? '') &&
  ((classes[index - 1] ?? 0) & PREPOSITION) !== 0 &&
  !ofAmount.test(evidence.words[index - 1] ?? '');

/** The punctuation mark that belongs to the number at word `start`, as in `#5` and `§5`; empty if there is none. */
export const gluedSign = ({ evidence, classes }: Frame, start: number): string =>
  ((classes[start] ?? 0) & NUMBER) !== 0
    ? (/(?:[@&*\\/]|[#§¶]\s?)$/u.exec(
        evidence.text.slice(Math.max(0, (evidence.starts[start] ?? 0) - 2), evidence.starts[start]),
      )?.[0] ?? '')
    : '';

/** Matches the punctuation between two words if it does not separate them: none, a quotation mark, a hyphen or a dash. */
export const NO_MARK = /^['–-]?$/u;

const SIGNED = /^(?:[\p{S}№]+|USD|EUR|GBP|CHF|CNY|RMB|JPY|RUB|INR|CAD|AUD|HKD|SGD|Rs)$/u;

const isGluedSign = ({ evidence }: Frame, end: number) =>
  evidence.ends[end - 1] === evidence.starts[end] && /^\p{S}+$/u.test(evidence.words[end] ?? '');

/** Prepositions before an amount. After one of them, `2014` may be an amount and not a year. */
const MEASURED = /^(?:by|at|to|for|of|over|under|um|auf|von|über|unter)$/iu;

/**
 * The sign of a number as a word: `minus 5`. French `au moins 5` and similar phrases are excluded, because they mean *at least
 * five*.
 */
const SIGN =
  /(?<![\p{L}\p{N}])(?<!(?:au|du|pour le|al|a lo|pelo|por lo|per lo) )(?:minus|plus|moins|menos|meno|min|минус|мінус|ناقص|마이너스|영하)$|(?:零下|负|負|マイナス|氷点下)$/iu;
/** The sign or bound of a number has at most this many words. */
const LONGEST_SIGN = 4;

/** Does the evidence have a bound or an estimate before the number at word `start`: *less than five*, *about five*? */
export const isBound = ({ evidence, classes }: Frame, start: number): boolean =>
  ((classes[start] ?? 0) & NUMBER) !== 0 &&
  BOUND.test(written(evidence, Math.max(0, start - LONGEST_SIGN), start));
const BOUND =
  /(?<![\p{L}\p{N}])(?:(?:less|more|fewer|other) than|up to|at least|at most|as many as|as few as|under|over|below|above|around|about|some|close to|nearly|an estimated|estimated|a further|another|an additional|upwards of|half a|quarter of a|circa|rund|knapp|gut|etwa|ungefähr|unter|über|environ|près de|quelque|quelques|unas|unos|cerca de|alrededor de|circa|perto de|ongeveer|zo'n|rond|około|blisko|ponad|prawie|około|примерно|около|почти|порядка|близько|майже|приблизно|نحو|حوالي|زهاء|weniger als|mehr als|bis zu|höchstens|mindestens|moins de|plus de|jusqu'à|au moins|au plus|menos de|más de|hasta|al menos|meno di|più di|fino a|almeno|mais de|até|pelo menos|minder dan|meer dan|tot|ten minste|mniej niż|więcej niż|co najmniej|менее|более|меньше|больше|свыше|до|менше|більше|понад|أقل من|أكثر من)$|(?:至多|至少|超过|超過|少于|少於|约|約|近|大约|大約|将近|最多|最大|최대|최소|약|거의)$/iu;

const hasSign = ({ evidence }: Frame, start: number) =>
  SIGN.test(written(evidence, Math.max(0, start - LONGEST_SIGN), start));

/** Is the word at `index` the *to* of `3 to 4`, or the *or* of `three or four`? The other number is at `index + step`. */
const isRange = ({ evidence, classes }: Frame, index: number, step: number) =>
  /^(?:to|or|bis|oder|à|ou|a|o|u|do|lub|до|или|або|tot)$/iu.test(evidence.words[index] ?? '') &&
  ((classes[index + step] ?? 0) & NUMBER) !== 0 &&
  NO_MARK.test(evidence.gaps[step < 0 ? index : index + 1] ?? '');

/**
 * Does a rate, a bound or an era follow the amount: `5 dollars a day`, `5 or more`, `500 BC`? A year has no rate: in *a plan for
 * 2030 each year*, 2030 is no amount.
 */
function isRate(frame: Frame, end: number): boolean {
  const { evidence, classes } = frame;
  if ((evidence.gaps[end] ?? '') !== '') return false;
  const numbers = [1, 2].filter(back => ((classes[end - back] ?? 0) & NUMBER) !== 0);
  if (numbers.length === 0) return false;
  const next = written(evidence, end, Math.min(end + 2, evidence.words.length));
  if (ERA.test(next)) return true;
  if (!RATE.test(next)) return false;
  const ofAmount = EACH.test(next) ? NONE : AMOUNT;
  const hasUnit = ((classes[end - 1] ?? 0) & UNIT) !== 0;
  return BOUNDED.test(next) || hasUnit || numbers.some(back => !isDated(frame, end - back, ofAmount));
}
/**
 * Prepositions before an amount with a rate: *to 2000 a day*. If *each* or *every* follows the number, `NONE` is used instead: in
 * *to 2030 each day*, 2030 is a year.
 */
const AMOUNT = /^(?:at|to|by|over|under|um|auf|über|unter)$/iu;
const NONE = /^$/u;
const EACH = /^(?:each|every) /iu;
const BOUNDED = /^(?:or |以)/iu;
const RATE =
  /^(?:(?:an?|each|every) (?:second|minute|hour|day|night|week|month|quarter|year|head|person|pupil|barrel|tonne?|kilo|lit(?:re|er)|mile|gallon|piece)|per (?!cent)\p{L}+|pro \p{L}+|(?:am|im|je) (?:Tag|Monat|Jahr|Kopf)|par (?:an|jour|mois|heure|tête|personne)|(?:al|por) (?:día|mes|año|hora|giorno|mese|anno|dia|ano|mês)|(?:в|на) (?:день|месяц|год|час|місяць|рік)|(?:below|above) zero|unter null|sous zéro|bajo cero|sotto zero|abaixo de|ниже нуля|нижче нуля|poniżej zera|onder nul|or (?:more|less|so)|at (?:most|least)|以上|以下)$/iu;
/** Words that change a year or an hour: `500 BC`, `5 pm`. */
const ERA = /^(?:BCE?|[ap]\.?m|v\. ?Chr|av\. ?J|a\. ?C|до н)(?!\p{L})/iu;

const isRangeBetween = ({ evidence, classes }: Frame, index: number) =>
  /^(?:and|und|et|y|e|en|i|a|и|і|та|й)$/iu.test(evidence.words[index] ?? '') &&
  ((classes[index - 1] ?? 0) & NUMBER) !== 0 &&
  evidence.words
    .slice(Math.max(0, index - 3), index - 1)
    .some(word => /^(?:between|zwischen|entre|tra|fra|tussen|między|между|між)$/iu.test(word));

const isRatio = ({ evidence, classes }: Frame, index: number) =>
  /^(?:in|von|sur|su|op|na|из|із|з)$/iu.test(evidence.words[index] ?? '') &&
  ((classes[index - 1] ?? 0) & NUMBER) !== 0 &&
  ((classes[index + 1] ?? 0) & NUMBER) !== 0 &&
  [index, index + 1].every(at => (evidence.gaps[at] ?? '') === '') &&
  !isYear(evidence.words[index - 1] ?? '');

const isYear = (word: string) => /^(?:1\d|20)\d\d$/u.test(word);
