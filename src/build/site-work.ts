import type { AstroPrerenderer } from 'astro';
import { AstroError } from 'astro/errors';
import { liveProblems } from '../loader/live-entries.ts';
import { pathFrom } from '../paths.ts';
import { IS_PREVIEW } from '../preview.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { SITE } from '../site.ts';
import { publishedFolder } from './build-paths.ts';
import { recordBundledFiles } from './bundled-files.ts';
import { cachedPages } from './cached-pages.ts';
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
 * What a build does besides rendering pages: it restores unchanged files from the previous build, writes those that are no pages, makes the
 * search index, and records its inputs. `began` are the inputs at its start. A build that fails records nothing. A build whose inputs changed
 * while it ran fails, because its pages may be inconsistent.
 */
export function siteWork(root: string, outDir: string, began: Inputs, log: (line: string) => void): SiteWork {
  log(languageLine());
  recordInputs(root, pathFrom(root, outDir), null);
  const outputs = previousBuild(root, outDir, codeOf(began));
  const index = searchIndex(outDir, outputs);
  const files = siteFiles(outDir, outputs);
  return {
    outputs,
    pages: pages => ({
      ...handOverFirst(cachedPages(pages, outputs, outDir), given => {
        index.begin(given.index());
        files.begin(given.files());
      }),
      async setup() {
        await pages.setup?.();
        recordBundledFiles(root, outDir, began, outputs);
      },
    }),
    async done() {
      await files.done();
      log(await index.done());
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
      for (const note of publishingNotes(SITE, publishedFolder(root, outDir), IS_PREVIEW)) log(note);
      const problems = liveProblems();
      // A day in the future is a problem only until it comes, so such a site is never taken for current.
      if (problems.some(({ rule }) => rule === 'future-date')) return;
      recordInputs(root, pathFrom(root, outDir), { inputs: began, problems: problems.map(formatProblem) });
    },
    async stop() {
      await Promise.allSettled([files.done(), index.done()]);
    },
  };
}

export interface SiteWork {
  outputs: PreviousBuild;
  /** The pages, of which unchanged ones are restored. Index and files are begun while they are rendered. */
  pages(pages: AstroPrerenderer): AstroPrerenderer;
  /** Waits for all of it and records it. The files of everything else must be written before. */
  done(): Promise<void>;
  /** Waits until nothing is written any more, whatever became of it. */
  stop(): Promise<void>;
}
