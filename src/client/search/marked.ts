/** A piece of text, and whether it is a hit. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/**
 * Splits the parts of a record into pieces. Hits are places of words parted by white space, counted over the whole content: the parts
 * that are not empty, joined by ` · `, whose dot counts as a word (search/search-records.ts).
 */
export function markedParts(parts: string[], hits: readonly number[]): Piece[][] {
  const places = new Set(hits);
  let place = 0;
  return parts.map(part => {
    if (part === '') return [];
    const pieces = part.split(/(\s+)/u).flatMap((text): Piece[] => {
      if (text.trim() === '') return text === '' ? [] : [{ text, isHit: false }];
      place += 1;
      return places.has(place - 1) ? wordIn(text) : [{ text, isHit: false }];
    });
    place += 1;
    return pieces;
  });
}

/** The hit is the word, without the punctuation around it. */
function wordIn(text: string): Piece[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}\p{Sc}]*)(.*?)([^\p{L}\p{M}\p{N}%]*)$/u.exec(text) ?? [];
  return [
    { text: before, isHit: false },
    { text: word, isHit: true },
    { text: after, isHit: false },
  ].filter(piece => piece.text !== '');
}

/** Takes an excerpt apart, which is HTML with `mark` as its only element and `<` and `>` escaped. */
export function markedExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .filter(piece => piece !== '')
    .flatMap(piece => {
      const hit = /^<mark>(.*)<\/mark>$/u.exec(piece)?.[1];
      return hit === undefined ? [{ text: plainText(piece), isHit: false }] : wordIn(plainText(hit));
    });
}

const plainText = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
