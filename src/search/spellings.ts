/** Letters that Unicode does not take apart into a plain letter and a mark, so that the index cannot either. */
const PLAIN: Record<string, string> = {
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
 * The other ways in which readers type a name: `Łukasz` as `lukasz`, `Kim Jong-un` as `kim jong un`. Empty where there is none.
 * Diacritics such as those of `Peña` need none: the index compares without them.
 */
export function otherSpelling(name: string): string {
  const usual = name.normalize('NFC').toLowerCase();
  const other = usual.replace(/[łøđðħıßæœþ]/gu, letter => PLAIN[letter] ?? letter).replace(/[-‐‑]/gu, ' ');
  return other === usual ? '' : other;
}
