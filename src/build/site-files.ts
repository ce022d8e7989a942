import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { OutputCache } from '../cache/output-cache.ts';
import type { SiteFile } from './hand-over.ts';

/**
 * Writes files such as `articles/flood/card.png` while the pages are rendered, or restores them from the output cache. They have
 * no Astro route, because a route takes several times as long as making the file.
 */
export function siteFiles(folder: string, outputs: OutputCache): SiteFiles {
  let writing: Promise<{ error: unknown } | undefined> | undefined;
  return {
    begin(files) {
      writing = written(files, folder, outputs).catch((error: unknown) => ({ error }));
    },
    async done() {
      const failed = await writing;
      if (failed) throw failed.error;
    },
  };
}

async function written(files: Iterable<SiteFile>, folder: string, outputs: OutputCache): Promise<undefined> {
  for (const { path, key, make } of files) {
    // This pause lets Astro render pages, and Pagefind receive its next records.
    await setImmediate();
    const outputKey = `${path} ${key}`;
    if (outputs.restore(outputKey)) continue;
    const content = await make();
    outputs.clear(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    outputs.record(outputKey, [path]);
  }
}

interface SiteFiles {
  begin(files: Iterable<SiteFile>): void;
  /** Waits until all files are written. Throws if a file could not be made or written. */
  done(): Promise<void>;
}
