import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { pathFrom } from '../paths.ts';
import { devIndex } from '../search/dev-index.ts';
import { RECORD_STREAM } from '../search/record-stream.ts';
import { writeIndex } from '../search/write-index.ts';
import { SITE } from '../site.ts';
import { noteInputs } from './built-from.ts';
import { buildInputs, changedInputs, codeOf, type Inputs } from './inputs.ts';
import { keptPages } from './kept-pages.ts';
import { type LastSite, lastSite } from './last-site.ts';
import { searchIndex } from './search-index.ts';

/**
 * What a build does beside rendering pages: it takes from the last site what would come out alike, makes the search index, and leaves a note
 * of what it was built from. One that fails leaves none, and one whose inputs changed while it was at work fails, for its pages may be of
 * two minds. It must be the last of the integrations, so that all is there when the note is.
 */
export function siteBuild(): AstroIntegration {
  let root = '';
  let folder = '';
  let began: Inputs = new Map();
  let last: LastSite;
  let index: ReturnType<typeof searchIndex>;
  return {
    name: 'site-build',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = resolve(fileURLToPath(config.root));
        updateConfig({ vite: { define: { 'import.meta.env.PROJECT_ROOT': JSON.stringify(root) } } });
        if (command === 'build') began = await buildInputs(root);
      },
      'astro:config:done': ({ config }) => {
        folder = resolve(fileURLToPath(config.outDir));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(devIndex(SITE.base + RECORD_STREAM, writeIndex, logger));
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        noteInputs(root, pathFrom(root, folder), null);
        last = lastSite(root, folder, codeOf(began));
        index = searchIndex(folder, last);
        setPrerenderer(pages => index.beside(keptPages(pages, last)));
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(await index.done());
        const changed = changedInputs(began, await buildInputs(root));
        if (changed.length > 0)
          throw new AstroError(
            `Changed while the site was built from it: ${changed.join(', ')}.`,
            'Build again.',
          );
        last.note();
        if (last.taken() > 0) logger.info(`${last.taken()} files taken from the last site, unchanged`);
        noteInputs(root, pathFrom(root, folder), began);
      },
    },
  };
}
