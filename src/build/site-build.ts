import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { liveProblems } from '../loader/live-entries.ts';
import { pathFrom } from '../paths.ts';
import { IS_PREVIEW } from '../preview.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { devIndex } from '../search/dev-index.ts';
import { SETTINGS_FILE } from '../settings/report-setting.ts';
import { settingErrors } from '../settings/setting-errors.ts';
import { SITE } from '../site.ts';
import { publishedFolder } from './build-paths.ts';
import { cachedPages } from './cached-pages.ts';
import { devFiles } from './dev-files.ts';
import { HAND_OVER, handedOver } from './hand-over.ts';
import { handOverFirst } from './hand-over-first.ts';
import { buildInputs, changedInputs, codeOf, type Inputs } from './inputs.ts';
import { languageLine } from './languages.ts';
import { type PreviousBuild, previousBuild } from './previous-build.ts';
import { publishingNotes } from './publishing-notes.ts';
import { recordInputs } from './recorded-inputs.ts';
import { scriptLanguage } from './script-language.ts';
import { searchIndex } from './search-index.ts';
import { siteFiles } from './site-files.ts';
import { writeHostFiles } from './write-host-files.ts';

/**
 * What a build does besides rendering pages: it restores unchanged files from the previous build, writes those that are no pages, makes the
 * search index, and records its inputs. A build that fails records nothing. A build whose inputs changed while it ran fails, because its pages may
 * be inconsistent. This must be the last integration, so that the files of all others are written before the record.
 */
export function siteBuild(): AstroIntegration {
  let root = '';
  let folder = '';
  let began: Inputs = new Map();
  let previous: PreviousBuild;
  let index: ReturnType<typeof searchIndex>;
  let files: ReturnType<typeof siteFiles>;
  return {
    name: 'site-build',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = resolve(fileURLToPath(config.root));
        updateConfig({
          vite: {
            define: { 'import.meta.env.PROJECT_ROOT': JSON.stringify(root) },
            plugins: [scriptLanguage()],
          },
        });
        const wrong = command === 'dev' || command === 'preview' ? settingErrors(root, SITE) : null;
        if (wrong !== null) throw withoutStack(new AstroError(wrong));
        if (command === 'build') began = await buildInputs(root);
      },
      'astro:config:done': ({ config }) => {
        folder = resolve(fileURLToPath(config.outDir));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', path => {
          if (pathFrom(root, path) === SETTINGS_FILE)
            logger.warn(`${SETTINGS_FILE} has changed: start npm run dev again.`);
        });
        server.middlewares.use(devFiles(SITE.base + HAND_OVER, logger));
        server.middlewares.use(devIndex(SITE.base + HAND_OVER, () => handedOver().index(), logger));
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        logger.info(languageLine());
        recordInputs(root, pathFrom(root, folder), null);
        previous = previousBuild(root, folder, codeOf(began));
        index = searchIndex(folder, previous);
        files = siteFiles(folder, previous);
        setPrerenderer(pages =>
          handOverFirst(cachedPages(pages, previous), given => {
            index.begin(given.index());
            files.begin(given.files());
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        await files.done();
        logger.info(await index.done());
        const changed = changedInputs(began, await buildInputs(root));
        if (changed.length > 0)
          throw new AstroError(
            `Changed while the site was built from it: ${changed.join(', ')}.`,
            'Build again.',
          );
        writeHostFiles(root, folder);
        previous.save();
        if (previous.restored() > 0)
          logger.info(`${previous.restored()} unchanged files restored from the previous build`);
        for (const note of publishingNotes(SITE, publishedFolder(root, folder), IS_PREVIEW))
          logger.info(note);
        const problems = liveProblems();
        // A day in the future is a problem only until it comes, so such a site is never taken for current.
        if (problems.some(({ rule }) => rule === 'future-date')) return;
        recordInputs(root, pathFrom(root, folder), { inputs: began, problems: problems.map(formatProblem) });
      },
    },
  };
}

/** The mistake is in the settings, so the stack of the code that found it would not help; Astro would print it. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}
