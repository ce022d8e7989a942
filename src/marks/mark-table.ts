/**
 * The signs that open a quotation, each with those that may close it. They are those of the Unicode property `Quotation_Mark`
 * (https://www.unicode.org/reports/tr44/#Quotation_Mark), the heavy and sans-serif ornaments of the same shapes, and the double prime and
 * the gershayim, which keyboards give in their place.
 */
export const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”״',
  '＂': '＂”',
  '″': '″',
  '״': '״"',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '⹂': '“”',
  '«': '»',
  '»': '«»',
  '❝': '❞',
  '❮': '❯',
  '❯': '❮',
  '🙶': '🙷',
  '🙸': '🙶🙷',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
  '《': '》',
  '〈': '〉',
  "'": "'’",
  '＇': '＇’',
  '‘': "’'",
  '‚': '‘’',
  '‛': '’',
  '❛': '❜',
  '‹': '›',
  '›': '‹',
};

/** Marks that close; Swedish, Danish and Finnish also open quotations with some of them. */
const CLOSING = new Set('”’»›」』｣﹂﹄〞〟❞❜❯🙷》〉');
/** Closing marks that open in no language. */
const ONLY_CLOSING = new Set('’」』｣﹂﹄〞〟❞❜🙷》〉');
/** Marks that look alike on both sides. */
const STRAIGHT = new Set('"＂″״\'＇');
/** Opening marks that close in no language. */
const ONLY_OPENING = new Set('‚‛„‟⹂「『｢﹁﹃〝❝❛🙸《〈');
/** Marks that may be an apostrophe, or stand in its place. */
const SINGLE = new Set("'＇‘’‚‛");
/** Marks that may stand for inches or seconds after a digit. */
const PRIMES = new Set('"＂″“”״');
/** Quotation marks in Korean and in a labelled passage; elsewhere they enclose titles. */
const ANGLES = new Set('《》〈〉');

/** Every sign that opens or closes a quotation, as one text. */
export const QUOTATION_MARKS = [...new Set([...Object.keys(CLOSERS), ...CLOSING])].join('');
const MARKS = new Set(QUOTATION_MARKS);

/** Most characters of a text are letters: they are told apart before the set is asked. */
const has = (signs: ReadonlySet<string>) => (sign: string | undefined) => {
  if (sign === undefined) return false;
  const code = sign.charCodeAt(0);
  return (code < 0x41 || code > 0x7a) && signs.has(sign);
};

export const isQuotationMark = has(MARKS);
export const isClosing = has(CLOSING);
export const isOnlyClosing = has(ONLY_CLOSING);
export const isStraight = has(STRAIGHT);
export const isOnlyOpening = has(ONLY_OPENING);
export const isSingle = has(SINGLE);
export const isPrime = has(PRIMES);
export const isAngle = has(ANGLES);
