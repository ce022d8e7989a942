/**
 * All readings of a printed text, or of a text of evidence, that the rules of comparison allow. Spaces, ligatures, quotation
 * marks, dashes and similar characters are folded.
 *
 * Three characters have several readings:
 * - An en dash between letters, without spaces, is a hyphen or a dash.
 * - A hyphen between letters and before white space is a hyphen or a dash. In evidence, it may also be a word break at a line
 *   end.
 * - A soft hyphen before white space separates two words. In evidence, it may also join two parts of one word.
 */
export function readings(text: string, isEvidence = false): string[] {
  let folded = text.normalize('NFC');
  for (const [from, to] of PLAIN) folded = folded.replaceAll(from, to);
  folded = folded
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\u00AD\s+/gu, SOFT)
    .replace(/\u00AD/gu, '')
    .replace(/(\n\s*\n\s*)["'«‹“”„‟‘’‚‛「『❝＂]+(?=\p{L})/gu, '$1')
    .replace(/\.{3,}|\. \. \.(?: \.)?/gu, '…')
    .replace(/[‐‑]/gu, '-')
    .replace(/(?<=\p{L}) ?-\s+(?=\p{L})/gu, BROKEN)
    .replace(/\s/gu, ' ')
    .replace(/־/gu, '-')
    .replace(/(?<=\p{sc=Hebr})["״”“]|(?<=\p{sc=Hebr})''(?=\p{sc=Hebr})/gu, "'")
    .replace(/['’‘ʼ′`´׳＇‛]/gu, "'")
    .replace(/["«»‹›“”„‟‚「」『』《》〈〉〝〞〟❝❞❛❜｢｣＂″״]/gu, '"')
    .replace(/(?<![\p{Nd}.,])(\p{Nd}{1,3})((?: \p{Nd}{3})+)(?!\p{Nd})/gu, (_, first: string, rest: string) =>
      [first, ...rest.trim().split(' ')].join(','),
    )
    .replace(/(?<=\p{Nd})[–−](?=\p{Nd})/gu, '-')
    .replace(/(?<=^|[ (])[-–−](?=\p{Sc}?\.?\p{Nd})/gu, SIGN)
    .replace(/−/gu, SIGN)
    .replace(/(?<=\p{L})–(?=\p{L})/gu, EN_DASH)
    .replace(/--+|[—―⸺]| - /gu, '–');
  return open(folded, isEvidence);
}

/** The minus sign. All other dashes become `-` (hyphen) or `–` (dash). */
export const SIGN = '−';

const SOFT = '\uE000';
const BROKEN = '\uE001';
const EN_DASH = '\uE002';
const CHOICES: Record<string, string[]> = {
  [SOFT]: ['', ' '],
  [BROKEN]: ['', '-', ' – '],
  [EN_DASH]: ['-', '–'],
};

/**
 * Combines all readings of the first four places of the text that have a character of `CHOICES`. From the fifth place on, only
 * the first reading is used, which limits the number of texts.
 */
function open(text: string, isEvidence: boolean): string[] {
  const places = [...text].filter(letter => letter in CHOICES).length;
  let all = [text];
  for (let place = 0; place < places; place += 1)
    all = all.flatMap(one => {
      const at = one.search(/[\uE000-\uE002]/u);
      const choices = (CHOICES[one[at] ?? ''] ?? ['']).filter(choice => isEvidence || choice !== '');
      return choices.slice(0, place < 4 ? 3 : 1).map(choice => one.slice(0, at) + choice + one.slice(at + 1));
    });
  return all;
}

const PLAIN: [string, string][] = [
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
  ['\uFB05', 'st'],
  ['\uFB06', 'st'],
  ['，', ', '],
  ['。', '. '],
  ['！', '! '],
  ['？', '? '],
  ['；', '; '],
  ['：', ': '],
  ['（', ' ('],
  ['）', ') '],
  ['؟', '? '],
  ['……', '…'],
];
