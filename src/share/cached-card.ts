import { codeVersion } from '../cache/code-version.ts';
import { digestOf } from '../cache/digest.ts';
import { openStore } from '../cache/store.ts';
import { SITE } from '../site.ts';
import { type CardWords, fallbackCards } from './card-words.ts';
import { drawCard } from './draw-card.ts';

/**
 * Returns a card as a PNG from the cache of the project, or draws and stores it. The cache key covers the words of the card and
 * of its fallbacks, and the version of the code. A fallback has the host of the site, so the key covers the host too. `root` is
 * the folder of the project.
 */
export async function cachedCard(root: string, words: CardWords): Promise<ResponseBytes> {
  const store = openStore(root);
  const key = cardKey(root, words);
  const cached = store.has(key) ? store.get(key) : null;
  if (cached) return new Uint8Array(cached);
  const drawn = new Uint8Array(await drawCard(root, words));
  store.put(key, drawn);
  return drawn;
}

/**
 * Tells the cache which cards this site needs, so that the cache can remove the others. `words` must have all cards of the site.
 */
export function keepCards(root: string, words: CardWords[]): void {
  openStore(root).keep(
    `cards-${digestOf(SITE).slice(0, 8)}`,
    words.map(one => cardKey(root, one)),
  );
}

const cardKey = (root: string, words: CardWords) => digestOf(versionIn(root), fallbackCards(words));

const versions = new Map<string, string>();

function versionIn(root: string): string {
  const version = versions.get(root) ?? codeVersion(root, ['src/share/draw-card.ts']);
  versions.set(root, version);
  return version;
}

type ResponseBytes = Uint8Array<ArrayBuffer>;
