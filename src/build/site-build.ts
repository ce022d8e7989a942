import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { bundledFor } from '../loader/bundled-for.ts';
import { liveProblems } from '../loader/live-entries.ts';
import { keptProblems } from '../loader/report-problems.ts';
import { pathFrom } from '../paths.ts';
import { devIndex } from '../search/dev-index.ts';
import { SETTINGS_FILE } from '../settings/report-setting.ts';
import { settingErrors } from '../settings/setting-errors.ts';
import { SITE } from '../site.ts';
import { hasOnlyOwnIntegrations, keepBundle } from './bundle/keep-bundle.ts';
import { devFiles } from './dev-files.ts';
import { forgetPaths } from './forget-paths.ts';
import { HAND_OVER, handedOver } from './hand-over.ts';
import { buildInputs, codeOf, type Inputs } from './inputs.ts';
import { scriptLanguage } from './script-language.ts';
import { type SiteWork, siteWork } from './site-work.ts';

/**
 * The Astro integrations that make all files of the site, and serve them in `npm run dev`. They must be last in
 * `astro.config.mjs`, because they also record the files of all other integrations.
 */
export function siteBuild(): AstroIntegration[] {
  let root = '';
  let outDir = '';
  let isAsRendered = false;
  let began: Inputs = new Map();
  let work: SiteWork | undefined;
  const build: AstroIntegration = {
    name: 'site-build',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = resolve(fileURLToPath(config.root));
        if (command === 'build') began = await buildInputs(root);
        updateConfig({
          vite: {
            define: {
              'import.meta.env.PROJECT_ROOT': JSON.stringify(root),
              'import.meta.env.CODE_VERSION': JSON.stringify(command === 'build' ? codeOf(began) : ''),
            },
            plugins: [scriptLanguage()],
            server: { watch: { ignored: UNWATCHED } },
          },
        });
        const wrong = command === 'dev' || command === 'preview' ? settingErrors(root, SITE) : null;
        if (wrong !== null) throw withoutStack(new AstroError(wrong));
      },
      'astro:config:done': ({ config }) => {
        outDir = resolve(fileURLToPath(config.outDir));
        isAsRendered = hasOnlyOwnIntegrations(config);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', path => {
          if (pathFrom(root, path) === SETTINGS_FILE)
            logger.warn(`${SETTINGS_FILE} has changed: start npm run dev again.`);
        });
        forgetPaths(server);
        server.middlewares.use(devFiles(SITE.base + HAND_OVER, logger));
        server.middlewares.use(devIndex(SITE.base + HAND_OVER, () => handedOver().index(), logger));
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (bundledFor() !== null) return;
        work = siteWork(root, outDir, began, line => logger.info(line), {
          isReused: false,
          isAsRendered,
          problems: () => keptProblems(liveProblems()),
        });
        setPrerenderer(work.pages);
      },
      'astro:build:generated': () => work?.rendered(),
      'astro:build:done': () => work?.done(),
    },
  };
  const folder = bundledFor();
  return folder === null ? [build] : [build, keepBundle(folder, () => began)];
}

/** Folders with very many files that `npm run dev` does not read. Watching a file takes memory of the system. */
const UNWATCHED = ['**/.astro/{spare,next,last,bundling}-*/**', '**/.astro/cache/store/**'];

/** Removes the stack, which Astro would print. It does not help, because the mistake is in the settings. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}
