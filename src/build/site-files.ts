import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AstroError } from 'astro/errors';
import { digestOfParts } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { utf8 } from '../cache/utf8.ts';
import { writeAll } from '../cache/write-all.ts';
import { partsOf, type SiteFile } from './hand-over.ts';

/**
 * Writes files such as `articles/flood/card.png` while the pages are rendered, or restores them from the output cache. They have
 * no Astro route, because a route takes several times as long as making the file, and needs the whole file in memory.
 *
 * `done` throws if `public/` has one of the files.
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
    if (outputs.has(path))
      throw new AstroError(
        `public/${path} would be lost: the build writes a file with this name.`,
        'Give the file in public/ another name.',
      );
    const outputKey = `${path} ${key}`;
    if (outputs.restore(outputKey)) continue;
    const content = await make();
    outputs.clear(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const file = openSync(join(folder, path), 'w');
    const digest = digestOfParts();
    try {
      for (const part of partsOf(content)) {
        const bytes = typeof part === 'string' ? utf8(part) : part;
        digest.add(bytes);
        writeAll(file, bytes);
        await setImmediate();
      }
    } finally {
      closeSync(file);
    }
    outputs.record(outputKey, [path]);
    outputs.wrote(path, digest.end());
  }
}

interface SiteFiles {
  begin(files: Iterable<SiteFile>): void;
  /** Waits until all files are written. Throws if a file could not be made or written. */
  done(): Promise<void>;
}
