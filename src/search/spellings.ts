/** Letters that Unicode does not decompose into a plain letter and a mark. So the index does not find them by a plain letter. */
const PLAIN_LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * The other way in which readers type a name: `lukasz` for `Łukasz`, `kim jong un` for `Kim Jong-un`. Empty if there is none. Diacritics such
 * as in `Peña` need none, because the index compares without them.
 */
export function otherSpelling(name: string): string {
  const usual = name.normalize('NFC').toLowerCase();
  const other = usual
    .replace(/[łøđðħıßæœþ]/gu, letter => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[-‐‑]/gu, ' ');
  return other === usual ? '' : other;
}
