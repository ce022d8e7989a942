import type { Quotation, Source } from '../article/article.ts';

/**
 * Divides the excerpt that has a quotation into pieces for display. If the quotation was found across several excerpts, only the
 * first is divided. The texts of the pieces, without the pieces of kind `inserted`, are the excerpt in NFC. Returns `null` if the
 * words were not found.
 */
export function excerptPieces({ form, verification }: Quotation, source: Source): ExcerptPiece[] | null {
  const { evidence, omitted, inserted, cuts } = verification;
  const stored = evidence && source.evidence[evidence.index];
  if (!evidence || !stored) return null;
  const text = stored.excerpt.normalize('NFC');
  const left = [...omitted];
  const brackets = [...inserted];
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const [index, { start, end }] of evidence.ranges.entries()) {
    const between = text.slice(at, start);
    const isOmitted = index > 0 && (form === 'direct' || has(between, left[0]));
    if (isOmitted) left.shift();
    pieces.push({ text: between, kind: isOmitted && /[\p{L}\p{N}]/u.test(between) ? 'omitted' : 'around' });
    pieces.push(...foundPieces(text.slice(start, end), brackets));
    at = end;
  }
  pieces.push({ text: text.slice(at), kind: 'around' });
  return withTurningWords(pieces, cuts).filter(piece => piece.text !== '');
}

/**
 * Divides found words where a bracket of the quotation replaces some of them. Each used bracket is removed from `brackets`. The
 * search stops at the first bracket that replaces words which are not in the text.
 */
function foundPieces(text: string, brackets: Quotation['verification']['inserted']): ExcerptPiece[] {
  const [bracket] = brackets;
  const place = bracket ? wordsAt(text, bracket.standsFor) : null;
  if (!bracket || !place) return [{ text, kind: 'found' }];
  brackets.shift();
  return [
    { text: text.slice(0, place.start), kind: 'found' },
    { text: text.slice(place.start, place.end), kind: 'replaced' },
    { text: `[${bracket.words}]`, kind: 'inserted' },
    ...foundPieces(text.slice(place.end), brackets),
  ];
}

/**
 * Marks words before or after the found words that change their meaning, such as a `not` that was cut off. At most one place in
 * each piece is marked.
 */
function withTurningWords(pieces: ExcerptPiece[], cuts: Quotation['verification']['cuts']): ExcerptPiece[] {
  return pieces.flatMap((piece, index): ExcerptPiece[] => {
    if (piece.kind !== 'around') return [piece];
    const sides = [
      { side: 'after', isThere: pieces[index - 1] !== undefined },
      { side: 'before', isThere: pieces[index + 1] !== undefined },
    ];
    for (const { word, side } of cuts) {
      const place = sides.some(one => one.side === side && one.isThere)
        ? wordsAt(piece.text, word, side === 'before')
        : null;
      if (place)
        return [
          { text: piece.text.slice(0, place.start), kind: 'around' },
          { text: piece.text.slice(place.start, place.end), kind: 'turning' },
          { text: piece.text.slice(place.end), kind: 'around' },
        ];
    }
    return [piece];
  });
}

/** Only whole words match. White space and letter case may differ. */
function wordsAt(text: string, words: string, isLast = false): { start: number; end: number } | null {
  const parts = words.split(/\s+/u).filter(part => part !== '');
  if (parts.length === 0) return null;
  const pattern = parts.map(part => RegExp.escape(part)).join('\\s+');
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))];
  const place = places.at(isLast ? -1 : 0);
  return place ? { start: place.index, end: place.index + place[0].length } : null;
}

const has = (text: string, words: string | undefined) =>
  words !== undefined && words !== '' && wordsAt(text, words) !== null;

export interface ExcerptPiece {
  text: string;
  /**
   * `found`: words of the quotation. `omitted`: words that the quotation replaces by `[…]`. `replaced`: words that it replaces by
   * a bracket such as `[the mayor]`. `inserted`: this bracket, in the next piece; it is not in the excerpt. `turning`: words
   * before or after the found words that change their meaning. `around`: all other text.
   */
  kind: 'found' | 'omitted' | 'replaced' | 'inserted' | 'turning' | 'around';
}
