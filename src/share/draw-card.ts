import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD, cardTree } from './card-tree.ts';
import { type CardWords, fallbackCards } from './card-words.ts';
import { lettersOf } from './font-letters.ts';

/**
 * Draws a card as a PNG with the size in `CARD`. The same words give the same bytes. If the font lacks letters of the card, draws
 * a fallback (card-words.ts). `root` is the folder of the project; its packages include the font.
 */
export async function drawCard(root: string, words: CardWords): Promise<Buffer> {
  const shown = drawableWords(root, words);
  const svg = await satori(cardTree(shown), { ...CARD, fonts: typeface(root).fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Returns the card, or its first fallback whose letters are all in the font; otherwise the last fallback. */
export function drawableWords(root: string, words: CardWords): CardWords {
  const { letters: known } = typeface(root);
  const cards = fallbackCards(words);
  const isDrawn = (card: CardWords) =>
    [card.name, card.line, card.title, ...Object.values(card.quotation ?? {})]
      .filter(part => typeof part === 'string')
      .every(part => [...part].every(letter => known.has(letter.codePointAt(0) ?? 0)));
  const found = cards.find(isDrawn) ?? cards.at(-1);
  if (!found) throw new Error('There is no card to draw.');
  return found;
}

/** Maps each font family of the card to the subset in the names of its files: `source-serif-4-latin-400-normal.woff`. */
const FAMILIES = { Card: 'latin', 'Card Extended': 'latin-ext', 'Card Vietnamese': 'vietnamese' } as const;
const WEIGHTS = [400, 700] as const;

const typefaces = new Map<string, Typeface>();

/** Reads the files of the font once. `letters` has the code points that the font has in every weight. */
function typeface(root: string): Typeface {
  const known = typefaces.get(root);
  if (known) return known;
  const folder = dirname(createRequire(join(root, 'package.json')).resolve(`${PACKAGE}/package.json`));
  const read = (subset: string, weight: number) =>
    readFileSync(join(folder, 'files', `source-serif-4-${subset}-${weight}-normal.woff`));
  const fonts = Object.entries(FAMILIES).flatMap(([name, subset]) =>
    WEIGHTS.map(weight => ({ name, weight, style: 'normal' as const, data: read(subset, weight) })),
  );
  const [regular = new Set<number>(), bold = new Set<number>()] = WEIGHTS.map(
    weight =>
      new Set(fonts.filter(font => font.weight === weight).flatMap(({ data }) => [...lettersOf(data)])),
  );
  const made = { fonts, letters: regular.intersection(bold) };
  typefaces.set(root, made);
  return made;
}

const PACKAGE = '@fontsource/source-serif-4';

interface Typeface {
  fonts: { name: string; weight: (typeof WEIGHTS)[number]; style: 'normal'; data: Buffer }[];
  letters: ReadonlySet<number>;
}
