import type { Passage, Rendered } from '../corpus.ts';
import type { Draw } from './draw.ts';

/**
 * Honest edits of spelling, marks, spaces and line ends. Most edit one place, chosen at random. The result is `null` if there is
 * no place for the edit.
 */
export const FOLDINGS: Record<string, Folding> = {
  'curly marks': both(text => text.replaceAll(/[“”«»„]|(?<!\p{L})"|"(?!\p{L})/gu, "'")),
  'straight marks': both(text => text.replaceAll(/[“”«»„]/gu, '"')),
  'other apostrophe': one(/(?<=\p{L})[’'](?=\p{L})/gu, mark => (mark === "'" ? '’' : "'")),
  'apostrophe in the source': inSource(/(?<=\p{L})[’'](?=\p{L})/gu, mark => (mark === "'" ? 'ʼ' : "'")),
  'em dash': one(/ – /gu, () => '—'),
  'spaced em dash': one(/ – /gu, () => ' — '),
  'two hyphens': inSource(/ – /gu, () => ' -- '),
  'no-break space': one(/(?<=[\p{L}.,]) (?=\p{L})/gu, () => '\u00A0'),
  'thin space': inSource(/(?<=[\p{L}.,]) (?=\p{L})/gu, () => '\u2009'),
  'two spaces': inSource(/(?<=[\p{L}.,]) (?=\p{L})/gu, () => '  '),
  'line break': inSource(/(?<=[\p{L}.,]) (?=\p{L})/gu, () => '\r\n'),
  'line break in print': one(/(?<=[\p{L}.,]) (?=\p{L})/gu, () => '\n'),
  'soft hyphen': one(IN_WORD(), () => '\u00AD'),
  'soft hyphen in the source': inSource(IN_WORD(), () => '\u00AD'),
  'soft hyphen at a line end': inSource(IN_WORD(), () => '\u00AD\n'),
  'hyphen at a line end': inSource(IN_WORD(), () => '-\n'),
  'hyphen and space at a line end': inSource(IN_WORD(), () => ' -\n'),
  'compound at a line end': inSource(/(?<=\p{L})-(?=\p{L})/gu, () => '-\n'),
  'ligature fi': inSource(/fi/gu, () => 'ﬁ'),
  'ligature ff or fl': inSource(/ff|fl/gu, two => (two === 'ff' ? 'ﬀ' : 'ﬂ')),
  'ligature in print': one(/fi/gu, () => 'ﬁ'),
  'letters with their marks apart': inSource(/[^\p{ASCII}]+/gu, letters => letters.normalize('NFD')),
  'marks apart in print': one(/[^\p{ASCII}…[\]]+/gu, letters => letters.normalize('NFD')),
  'zero-width space': inSource(/(?<=[\p{L}.,]) (?=\p{L})/gu, () => ' \u200B'),
  'number without its comma': one(/(?<=\d),(?=\d{3}\b)/gu, () => ' '),
  'number with a no-break space': inSource(/(?<=\d)[, ](?=\d{3}\b)/gu, () => '\u202F'),
  'number with a comma': one(/(?<=\d) (?=\d{3}\b)/gu, () => ','),
  'hyphen in a range': one(/(?<=\d)–(?=\d)/gu, () => '-'),
  'hyphen as minus': one(/−/gu, () => '-'),
  'en dash as minus': inSource(/−/gu, () => '–'),
  'stops of an abbreviation': one(/U\.S\.|p\.m\./gu, letters => letters.replaceAll('.', '')),
  'stop of a title': one(/(?<=\b(?:Mr|Dr|Gen))\./gu, () => ''),
  'en dash in a compound': one(/(?<=\p{L})-(?=\p{L})/gu, () => '–'),
  'case of the first letter': one(/^\p{L}(?=\p{L}+[ ,])/gu, turnCase),
  'case of the first letter in brackets': one(
    /^[\p{Lu}\p{Ll}](?=\p{L}+[ ,])/gu,
    letter => `[${turnCase(letter)}]`,
  ),
  'last mark': one(/[.。]$/gu, () => ''),
  'comma at the end': one(/\.$/gu, () => ','),
  'ellipsis at the ends': ({ printed, source }) => ({ printed: `… ${printed} …`, source }),
  'omission of three stops': one(/\[…\]/gu, () => '[...]'),
  'omission with spaces': one(/\[…\]/gu, () => '[ … ]'),
  'omission by Chicago': one(/\[…\]/gu, () => '[. . .]'),
  'omission of four stops': one(/\[…\]/gu, () => '[....]'),
  'text around it': ({ printed, source }, _, { isSpaced }) => ({
    printed,
    source: isSpaced ? `3 5 7. ${source} 2 4 6.` : `5。${source}3。`,
  }),
  'a sentence alone': (both, _, passage) => cutAt(both, passage, 0),
  'without the first sentence': (both, _, passage) => cutAt(both, passage, 1),
  'plain comma': (both, draw, passage) =>
    passage.isSpaced ? null : one(/，/gu, () => ', ')(both, draw, passage),
  'plain stop': (both, draw, passage) =>
    passage.isSpaced ? null : one(/。(?=.)/gu, () => '. ')(both, draw, passage),
  maqaf: one(/(?<=\p{sc=Hebr})-(?=\p{sc=Hebr})/gu, () => '־'),
  gershayim: one(/(?<=\p{sc=Hebr})"(?=\p{sc=Hebr})/gu, () => '״'),
};

/**
 * Prints only the first sentence (`part` 0), or all sentences but the first. Returns `null` for a text of one sentence. Also
 * returns `null` if the result would begin or end with `[…]`, or have no three letters in a row.
 */
function cutAt({ printed, source }: Rendered, { isSpaced }: Passage, part: number): Rendered | null {
  const sentences = printed.split(isSpaced ? /(?<=\p{Ll}{3}\.) (?=\p{Lu})/u : /(?<=。)/u);
  if (sentences.length < 2) return null;
  const kept = part === 0 ? (sentences[0] ?? '') : sentences.slice(1).join(isSpaced ? ' ' : '');
  const isWhole = /\p{L}{3}/u.test(kept) && !/^\s*\[…\]|\[…\]$/u.test(kept);
  return isWhole ? { printed: kept, source } : null;
}

function turnCase(letter: string): string {
  const upper = letter.toUpperCase();
  return letter === upper ? letter.toLowerCase() : upper;
}

/** The places in a word with at least three Latin or Cyrillic letters on each side. */
function IN_WORD(): RegExp {
  return /(?<=[\p{sc=Latn}\p{sc=Cyrl}]{3})(?=[\p{sc=Latn}\p{sc=Cyrl}]{3})/gu;
}

function one(pattern: RegExp, edit: (found: string) => string): Folding {
  return ({ printed, source }, draw) => {
    const edited = editOne(printed, pattern, edit, draw);
    return edited === null ? null : { printed: edited, source };
  };
}

function inSource(pattern: RegExp, edit: (found: string) => string): Folding {
  return ({ printed, source }, draw) => {
    const edited = editOne(source, pattern, edit, draw);
    return edited === null ? null : { printed, source: edited };
  };
}

function both(edit: (text: string) => string): Folding {
  return ({ printed, source }) => ({ printed: edit(printed), source });
}

/**
 * Edits one match of the pattern, chosen at random. Matches in a bracket, or in a word that touches a bracket, are left alone.
 * Patterns that find omissions may match everywhere.
 */
function editOne(text: string, pattern: RegExp, edit: (found: string) => string, draw: Draw): string | null {
  const isOmission = pattern.source.includes('\\[…');
  const places = [...text.matchAll(pattern)].filter(
    ({ index }) =>
      isOmission ||
      (!/\[[^\]]*$|\]\p{L}*$/u.test(text.slice(0, index)) && !/^\p{L}*\[/u.test(text.slice(index))),
  );
  if (places.length === 0) return null;
  const { 0: found, index } = draw.of(places);
  return text.slice(0, index) + edit(found) + text.slice(index + found.length);
}

export type Folding = (both: Rendered, draw: Draw, passage: Passage) => Rendered | null;
