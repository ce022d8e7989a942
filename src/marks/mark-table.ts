/**
 * For each sign that opens a quotation, the signs that may close it. The table has the signs with the Unicode property
 * `Quotation_Mark` (https://www.unicode.org/reports/tr44/#Quotation_Mark) and ornaments of the same shapes (`❝`, `🙶`). It also
 * has angle marks (`《`), and the double prime and the gershayim, which are typed instead of quotation marks.
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

/** Marks that close a quotation in most languages. Some of them also open a quotation in Swedish, Danish, Finnish or German. */
const CLOSING = new Set('”’»›」』｣﹂﹄〞〟❞❜❯🙷》〉');
const ONLY_CLOSING = new Set('’」』｣﹂﹄〞〟❞❜🙷》〉');
/** Marks with the same shape at both ends of a quotation. */
const STRAIGHT = new Set('"＂″״\'＇');
const ONLY_OPENING = new Set('‚‛„‟⹂「『｢﹁﹃〝❝❛🙸《〈');
/** Single marks that may also be an apostrophe, or be typed instead of an apostrophe. */
const SINGLE = new Set("'＇‘’‚‛");
/** Marks that may mean inches or seconds after a digit. */
const PRIMES = new Set('"＂″“”״');
/** Angle marks. They quote around Korean words and in a labelled passage; elsewhere they enclose titles. */
const ANGLES = new Set('《》〈〉');

/** Every sign that opens or closes a quotation, as one string. */
export const QUOTATION_MARKS = [...new Set([...Object.keys(CLOSERS), ...CLOSING])].join('');
const MARKS = new Set(QUOTATION_MARKS);

/**
 * Returns a test for membership in a set. The test excludes ASCII letters first, to be fast: most characters are ASCII letters.
 */
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
