import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../cache/digest.ts';
import { openStore } from '../../cache/store.ts';
import { recordName } from '../build-paths.ts';
import { codeOf, type Inputs } from '../inputs.ts';
import { filesBelow } from '../listing.ts';
import { isAsRecorded, type RecordedFile, recordFiles } from '../recorded-file.ts';

/** The cache key of a bundle. It covers the code, and the path of the project, which the bundle contains. */
export const bundleKey = (root: string, inputs: Inputs): string => digestOf(root, codeOf(inputs));

/** Copies the bundle of a site from the folder `from` into the cache. Builds use the copy only after `recordBundle`. */
export function copyBundle(root: string, folder: string, from: string): void {
  const to = bundleFolder(root, folder);
  forgetBundle(root, folder);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Removes the record of a bundle, so that no build uses the bundle. */
export const forgetBundle = (root: string, folder: string): void =>
  openStore(root).removeLines(recordName('bundle', folder));

/** Records the bundle that `copyBundle` has copied, with its cache key and the style sheets of each page. */
export function recordBundle(root: string, folder: string, key: string, styles: PageStyles): void {
  const at = bundleFolder(root, folder);
  const files = recordFiles(
    at,
    filesBelow(at).map(path => ({ path })),
  );
  const ofPages = [...styles].map(([page, { styles: some }]) => [page, { styles: some }]);
  openStore(root).writeLines(
    recordName('bundle', folder),
    [key, ofPages, ...files].map(line => JSON.stringify(line)),
  );
}

/**
 * Returns the recorded bundle of a site. Returns `null` if no bundle with the cache key `key` is recorded, or if a file of the
 * bundle has changed or is missing.
 */
export function keptBundle(root: string, folder: string, key: string): KeptBundle | null {
  const lines = openStore(root).readLines(recordName('bundle', folder)) ?? [];
  const [recorded, styles, ...files] = lines.map(line => JSON.parse(line)) as [
    string?,
    [string, PageStyle][]?,
    ...RecordedFile[],
  ];
  const at = bundleFolder(root, folder);
  if (recorded !== key || !styles || !files.every(file => isAsRecorded(at, file))) return null;
  const entry = files.find(({ path }) => /^prerender-entry[^/]*\.mjs$/u.test(path));
  return entry ? { entry: join(at, entry.path), styles: new Map(styles) } : null;
}

/** The folder of the copied bundle. It is inside the project, so that the bundled code finds the packages of the project. */
const bundleFolder = (root: string, folder: string) =>
  join(root, '.astro', 'cache', recordName('bundle', folder));

/** The style sheets of each page, as Astro gives them. The keys are Astro’s names of the pages. */
export type PageStyles = ReadonlyMap<string, PageStyle>;

interface PageStyle {
  styles: unknown[];
}

interface KeptBundle {
  entry: string;
  styles: PageStyles;
}
