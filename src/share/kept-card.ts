import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardWords } from './card-words.ts';
import { drawCard } from './draw-card.ts';

const FOLDER = '.astro/cache/share-cards';

/** The card, drawn once for its words and the code that draws it, and kept between builds. A file appears whole or not at all. */
export async function keptCard(words: CardWords): Promise<Picture> {
  const file = join(FOLDER, fileOf(words));
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Uint8Array(kept);
  const drawn = new Uint8Array(await drawCard(words));
  const aside = `${file}-${process.pid}`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(aside, drawn);
  await rename(aside, file);
  return drawn;
}

/** Forgets the cards that no page has any more, so that what is kept does not grow for ever. */
export async function forgetOtherCards(words: CardWords[]): Promise<void> {
  const wanted = new Set(words.map(fileOf));
  const files = await readdir(FOLDER).catch(() => []);
  await Promise.all(
    files
      .filter(file => file.endsWith('.png') && !wanted.has(file))
      .map(file => rm(join(FOLDER, file), { force: true })),
  );
}

const fileOf = (words: CardWords) =>
  `${createHash('sha256').update(codeDigest()).update(JSON.stringify(words)).digest('hex')}.png`;

let code: string | undefined;

/** Of all that decides how words are drawn: this folder, and the versions of the packages. */
function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  const packages = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'];
  for (const file of [
    ...globSync('src/share/*.ts').sort(),
    ...packages.map(name => `node_modules/${name}/package.json`),
  ])
    hash.update(readFileSync(file));
  code = hash.digest('hex');
  return code;
}

/** A PNG, as a response takes it. */
type Picture = Uint8Array<ArrayBuffer>;
