import type { Nodes, Root } from 'mdast';
import type { Place } from '../problems/place.ts';
import { hasKoreanLetter, hasUnspacedLetter } from '../words/fold/letters.ts';
import { fold } from '../words/fold.ts';
import { plainTextWithPositions } from './plain-text.ts';
import { placeOfNode } from './source-position.ts';
import { SKIP, visit } from './visit.ts';

/**
 * Returns a function that finds the first place of `words` in the text; `null` if the text does not have them.
 *
 * Contract: words are compared folded, in lower case and without a final `’s`. They may begin in one block and end in the next.
 * In Chinese, for example, they may be only inside a longer word. Then the place is the start of this word.
 * The text is read at the first call of the function.
 */
export function placesOfWords(tree: Root, source: string): (words: string) => Place | null {
  let placed: PlacedWord[] | null = null;
  return words => {
    placed ??= placedWords(tree, source);
    const wanted = comparable(words);
    const at = placed.findIndex((_, index) =>
      wanted.every((word, offset) => placed?.[index + offset]?.word === word),
    );
    const isInside = at < 0 && (hasUnspacedLetter(words) || hasKoreanLetter(words));
    const found = isInside ? placed.find(({ word }) => word.includes(wanted.join(''))) : placed[at];
    return found?.place() ?? null;
  };
}

function placedWords(tree: Root, source: string): PlacedWord[] {
  const placed: PlacedWord[] = [];
  visit(tree, node => {
    if (!TEXTS.has(node.type)) return;
    const text = 'value' in node ? node.value : plainTextWithPositions(node, source, 'words').text;
    const { starts } = fold(text);
    for (const [index, word] of comparable(text).entries())
      placed.push({ word, place: () => placeIn(node, source, text, starts[index] ?? 0) });
    return SKIP;
  });
  return placed;
}

/**
 * `start` is an offset in the NFC form of `text`. It fits no place in the file if this form differs from `text`. Then, and for
 * code, the place is the start of the block.
 */
const placeIn = (node: Nodes, source: string, text: string, start: number): Place =>
  'value' in node || text.normalize('NFC') !== text
    ? placeOfNode(node)
    : plainTextWithPositions(node, source, 'words').placeAt(start);

const comparable = (text: string) =>
  fold(text).words.map(word => word.toLowerCase().replace(/(?<=.)'s$/u, ''));

const TEXTS = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'code']);

interface PlacedWord {
  word: string;
  place: () => Place;
}
