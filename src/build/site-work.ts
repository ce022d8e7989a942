import type { AstroPrerenderer } from 'astro';
import { AstroError } from 'astro/errors';
import type { KeptProblems } from '../loader/report-problems.ts';
import { pathFrom } from '../paths.ts';
import { IS_PREVIEW } from '../preview.ts';
import { SITE } from '../site.ts';
import { today } from '../today.ts';
import { publishedFolder } from './build-paths.ts';
import { cachedPages } from './cached-pages.ts';
import { collectGarbage } from './collect-garbage.ts';
import { handOverFirst } from './hand-over-first.ts';
import { buildInputs, changedInputs, codeOf, type Inputs } from './inputs.ts';
import { languageLine } from './languages.ts';
import { type PreviousBuild, previousBuild } from './previous-build.ts';
import { publishingNotes } from './publishing-notes.ts';
import { recordInputs } from './recorded-inputs.ts';
import { searchIndex } from './search-index.ts';
import { siteFiles } from './site-files.ts';
import { writeHostFiles } from './write-host-files.ts';

/**
 * Starts the work of a build, except rendering: it restores unchanged files from the previous build, writes the files that are
 * not pages, makes the search indexes, and records the inputs. `log` prints a line.
 *
 * `began` are the inputs at the start of the build. If they change before the end, the build fails, because its pages may
 * contradict each other. A build that fails records no inputs.
 */
export function siteWork(
  root: string,
  outDir: string,
  began: Inputs,
  log: (line: string) => void,
  { isReused, isAsRendered, problems }: WorkOptions,
): SiteWork {
  log(languageLine());
  recordInputs(root, pathFrom(root, outDir), null);
  const outputs = previousBuild(root, outDir, codeOf(began), isReused);
  const index = searchIndex(outDir, outputs);
  const files = siteFiles(outDir, outputs);
  return {
    outputs,
    pages: pages => ({
      ...handOverFirst(cachedPages(pages, outputs, isAsRendered), given => {
        index.begin(given.index());
        files.begin(given.files());
      }),
      async setup() {
        collectGarbage({ givesBack: true });
        await pages.setup?.();
      },
    }),
    async rendered() {
      collectGarbage();
      const [written, indexed] = await Promise.allSettled([files.done(), index.done()]);
      if (written.status === 'rejected') throw written.reason;
      if (indexed.status === 'rejected') throw indexed.reason;
      log(indexed.value);
      collectGarbage();
    },
    async done() {
      const changed = changedInputs(began, await buildInputs(root));
      if (changed.length > 0)
        throw new AstroError(
          `Changed while the site was built from it: ${changed.join(', ')}.`,
          'Build again.',
        );
      writeHostFiles(root, outDir);
      outputs.save();
      if (outputs.restored() > 0)
        log(`${outputs.restored()} unchanged files restored from the previous build`);
      for (const note of publishingNotes(SITE, publishedFolder(root, outDir), IS_PREVIEW, today())) log(note);
      const { isLasting, lines } = problems();
      // Without recorded inputs, the next build runs.
      if (isLasting) recordInputs(root, pathFrom(root, outDir), { inputs: began, problems: lines() });
    },
    async stop() {
      await Promise.allSettled([files.done(), index.done()]);
    },
  };
}

interface WorkOptions {
  /** See `siteFolder`. */
  isReused: boolean;
  /** See `cachedPages`. */
  isAsRendered: boolean;
  /** Returns the problems of the content. They are asked for at the end of the build. */
  problems: () => KeptProblems;
}

export interface SiteWork {
  outputs: PreviousBuild;
  pages(pages: AstroPrerenderer): AstroPrerenderer;
  /**
   * Waits for the search indexes and the files. Call it when all pages are rendered, before other integrations, which need memory.
   * Throws if an index or a file could not be made.
   */
  rendered(): Promise<void>;
  /** Records the site. Call it after all files of the site are written. Throws if an input has changed. */
  done(): Promise<void>;
  /** Waits until no index and no file is being written, and ignores errors. For a build that is given up. */
  stop(): Promise<void>;
}
