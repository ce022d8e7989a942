import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD, cardTree } from './card-tree.ts';
import { type CardWords, poorerCards } from './card-words.ts';
import { lettersOf } from './font-letters.ts';

/** Draws a card as a PNG of 1200 by 630. The same words give the same bytes; of words that the font has no letters for, none are shown. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const shown = legible(words);
  const svg = await satori(cardTree(shown), { ...CARD, fonts: fonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** The richest card of which every letter can be drawn. */
export function legible(words: CardWords): CardWords {
  const known = letters();
  const cards = poorerCards(words);
  const isDrawn = (card: CardWords) =>
    [...Object.values(card), ...Object.values(card.quotation ?? {})]
      .filter(part => typeof part === 'string')
      .every(part => [...part].every(letter => known.has(letter.codePointAt(0) ?? 0)));
  const found = cards.find(isDrawn) ?? cards.at(-1);
  if (!found) throw new Error('There is no card to draw.');
  return found;
}

/** Text the cards are set in, split by its makers into files by script: those with Latin letters. */
const FAMILIES = { Card: 'latin', 'Card Extended': 'latin-ext', 'Card Vietnamese': 'vietnamese' } as const;
const WEIGHTS = [400, 700] as const;

const fonts = once(() =>
  Object.entries(FAMILIES).flatMap(([name, subset]) =>
    WEIGHTS.map(weight => ({ name, weight, style: 'normal' as const, data: fontFile(subset, weight) })),
  ),
);
const letters = once(() => {
  const [regular, bold] = WEIGHTS.map(
    weight => new Set(Object.values(FAMILIES).flatMap(subset => [...lettersOf(fontFile(subset, weight))])),
  );
  return (regular ?? new Set<number>()).intersection(bold ?? new Set<number>());
});

const fontFile = (subset: string, weight: number) =>
  readFileSync(
    join('node_modules/@fontsource/source-serif-4/files', `source-serif-4-${subset}-${weight}-normal.woff`),
  );

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
