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

/**
 * Copies a part of the bundle of a site from the folder `from` into the cache. Part `pages` is the code that renders pages; part
 * `files` is the style sheets and scripts that readers load. Builds use the copies only after `recordBundle`.
 */
export function copyBundle(root: string, folder: string, part: 'pages' | 'files', from: string): void {
  const to = join(bundleFolder(root, folder), part);
  forgetBundle(root, folder);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Removes the record of a bundle, so that no build uses the bundle. */
export const forgetBundle = (root: string, folder: string): void =>
  openStore(root).removeLines(recordName('bundle', folder));

/**
 * Records the bundle that `copyBundle` has copied, with its cache key and the style sheets of each page. With `null` as `styles`,
 * records that a bundle with this key cannot be used, so that builds do not make it again.
 */
export function recordBundle(root: string, folder: string, key: string, styles: PageStyles | null): void {
  const at = bundleFolder(root, folder);
  const files = recordFiles(at, styles === null ? [] : filesBelow(at));
  const ofPages =
    styles === null ? null : [...styles].map(([page, { styles: some }]) => [page, { styles: some }]);
  openStore(root).writeLines(
    recordName('bundle', folder),
    [key, ofPages, ...files].map(line => JSON.stringify(line)),
  );
}

/**
 * Returns the recorded bundle of a site. Returns `unusable` if it is recorded that a bundle with the cache key `key` cannot be
 * used. Returns `null` if nothing is recorded for the key, or if a file of the bundle has changed or is missing.
 */
export function keptBundle(root: string, folder: string, key: string): KeptBundle | 'unusable' | null {
  const lines = openStore(root).readLines(recordName('bundle', folder)) ?? [];
  const [recorded, styles, ...files] = lines.map(line => JSON.parse(line)) as [
    string?,
    ([string, PageStyle][] | null)?,
    ...RecordedFile[],
  ];
  if (recorded !== key || styles === undefined) return null;
  if (styles === null) return 'unusable';
  const at = bundleFolder(root, folder);
  if (!files.every(file => isAsRecorded(at, file))) return null;
  const entry = files.find(({ path }) => /^pages\/prerender-entry[^/]*\.mjs$/u.test(path));
  if (!entry) return null;
  const paths = files.flatMap(({ path }) => (path.startsWith(FILES) ? [path.slice(FILES.length)] : []));
  return { entry: join(at, entry.path), styles: new Map(styles), files: { folder: join(at, FILES), paths } };
}

const FILES = 'files/';

/** The folder of the copied bundle. It is inside the project, so that the bundled code finds the packages of the project. */
const bundleFolder = (root: string, folder: string) =>
  join(root, '.astro', 'cache', recordName('bundle', folder));

/** The style sheets of each page, as Astro gives them. The keys are Astro’s names of the pages. */
export type PageStyles = ReadonlyMap<string, PageStyle>;

interface PageStyle {
  styles: unknown[];
}

export interface KeptBundle {
  /** The file that exports the code of all pages. */
  entry: string;
  styles: PageStyles;
  /** The style sheets and scripts that readers load: their paths in the site, which are also paths below `folder`. */
  files: { folder: string; paths: string[] };
}
