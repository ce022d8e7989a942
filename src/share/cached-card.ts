import { codeVersion } from '../cache/code-version.ts';
import { digestOf } from '../cache/digest.ts';
import { openStore } from '../cache/store.ts';
import { SITE } from '../site.ts';
import type { CardWords } from './card-words.ts';
import { drawCard } from './draw-card.ts';

/** The card as a PNG: drawn once for its words and the code that draws it, and kept in the cache of the project. */
export async function cachedCard(root: string, words: CardWords): Promise<Picture> {
  const store = openStore(root);
  const key = keyOf(root, words);
  const cached = store.has(key) ? store.get(key) : null;
  if (cached) return new Uint8Array(cached);
  const drawn = new Uint8Array(await drawCard(root, words));
  store.put(key, drawn);
  return drawn;
}

/** Says that these are all the cards that the site shows: the cache forgets the others. */
export function keepCards(root: string, words: CardWords[]): void {
  openStore(root).keep(
    `cards-${digestOf(SITE).slice(0, 8)}`,
    words.map(one => keyOf(root, one)),
  );
}

const keyOf = (root: string, words: CardWords) => digestOf(versionIn(root), words);

const versions = new Map<string, string>();

/** Of the code that draws, with its packages. */
function versionIn(root: string): string {
  const version = versions.get(root) ?? codeVersion(root, ['src/share/draw-card.ts']);
  versions.set(root, version);
  return version;
}

/** A PNG, as a response takes it. */
type Picture = Uint8Array<ArrayBuffer>;
