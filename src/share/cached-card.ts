import { codeVersion } from '../cache/code-version.ts';
import { digestOf } from '../cache/digest.ts';
import { openStore } from '../cache/store.ts';
import { SITE } from '../site.ts';
import { type CardWords, fallbackCards } from './card-words.ts';
import { drawCard } from './draw-card.ts';

/**
 * Returns a card as a PNG from the cache of the project. A card that is not cached is drawn and stored. The cache key covers the
 * words of the card and of its fallbacks, one of which has the host of the site, and the version of the code. `root` is the
 * folder of the project.
 */
export async function cachedCard(root: string, words: CardWords): Promise<PngBytes> {
  const store = openStore(root);
  const key = cardKey(root, words);
  const cached = store.has(key) ? store.get(key) : null;
  if (cached) return new Uint8Array(cached);
  const drawn = new Uint8Array(await drawCard(root, words));
  store.put(key, drawn);
  return drawn;
}

/**
 * Tells the cache which cards this site needs, so that the cache can remove others. `words` must have the words of all cards of
 * the site.
 */
export function keepCards(root: string, words: CardWords[]): void {
  openStore(root).keep(
    `cards-${digestOf(SITE).slice(0, 8)}`,
    words.map(one => cardKey(root, one)),
  );
}

const cardKey = (root: string, words: CardWords) => digestOf(versionIn(root), fallbackCards(words));

const versions = new Map<string, string>();

/** Returns the version of the code that draws cards, including its packages. */
function versionIn(root: string): string {
  const version = versions.get(root) ?? codeVersion(root, ['src/share/draw-card.ts']);
  versions.set(root, version);
  return version;
}

/** The bytes of a PNG, in the type that a `Response` accepts. */
type PngBytes = Uint8Array<ArrayBuffer>;
