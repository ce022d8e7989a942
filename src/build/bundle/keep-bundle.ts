import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { SITE } from '../../site.ts';
import { buildInputs, changedInputs, type Inputs } from '../inputs.ts';
import { isFirstEnvironment } from './first-environment.ts';
import { isKeyed } from './is-keyed.ts';
import { bundleKey, copyBundle, type PageStyles, recordBundle } from './kept-bundle.ts';

/**
 * An Astro integration for the process of `make-bundle.ts`. It renders no page, and keeps the bundle: the code of the pages, as
 * Astro bundled it, and the style sheets and scripts. Builds use the bundle until the code changes. If a build with it might
 * differ from a build by Astro, this integration records that the bundle cannot be used; if the configuration of the project is
 * the reason, it also ends the process.
 *
 * `folder` is the published folder. `began` returns the inputs at the start of the process.
 */
export function keepBundle(folder: string, began: () => Inputs): AstroIntegration {
  let root = '';
  let isSuitable = false;
  let styles: PageStyles = new Map();
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = resolve(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [otherInBundle(root, began, () => (isSuitable = false))] } });
      },
      'astro:config:done': ({ config }) => {
        isSuitable = isAsAssumed(config);
        if (isSuitable) return;
        recordBundle(root, folder, bundleKey(root, began()), null);
        process.exit();
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(pages => ({ ...pages, getStaticPaths: async () => [] }));
      },
      'astro:build:setup': ({ pages }) => {
        styles = pages;
      },
      'astro:build:generated': ({ dir }) => {
        const pages = fileURLToPath(new URL('.prerender/', dir));
        isSuitable &&= existsSync(pages);
        if (isSuitable) copyBundle(root, folder, 'pages', pages);
      },
      'astro:build:done': async ({ dir }) => {
        // Code of the project, or a file `.env`, sets variables here. Pages would not have them: another process renders pages.
        isSuitable &&= isFirstEnvironment();
        if (isSuitable) copyBundle(root, folder, 'files', fileURLToPath(dir));
        // If an input has changed, nobody knows of which inputs the bundle was made.
        if (changedInputs(began(), await buildInputs(root)).length > 0) return;
        recordBundle(root, folder, bundleKey(root, began()), isSuitable ? styles : null);
      },
    },
  };
}

const NAME = 'keep-bundle';

/** Does Astro’s configuration fit `build-from-bundle.ts`? That file assumes these settings, and would skip other integrations. */
const isAsAssumed = ({
  adapter,
  base,
  build,
  i18n,
  integrations,
  output,
  site,
  trailingSlash,
}: AstroConfig) =>
  hasOnlyOwnIntegrations({ integrations }) &&
  adapter === undefined &&
  i18n === undefined &&
  output === 'static' &&
  build.format === 'directory' &&
  trailingSlash === 'always' &&
  site === SITE.address &&
  base === SITE.base;

/** Has the project no integrations besides those of this repository? Another one may change pages after they are rendered. */
export const hasOnlyOwnIntegrations = ({ integrations }: Pick<AstroConfig, 'integrations'>): boolean =>
  integrations.every(({ name }) => INTEGRATIONS.has(name));

const INTEGRATIONS = new Set(['page-days', '@astrojs/sitemap', 'site-build', NAME]);

/**
 * A Vite plugin for the bundle. The files of `public/` are not copied, because each build copies them. The plugin calls `found` if the bundle contains Astro’s store of the content, or a file that the cache key does not
 * cover. A bundle with such a file could be out of date although its cache key is the same.
 */
const otherInBundle = (root: string, began: () => Inputs, found: () => void): VitePlugin => ({
  name: 'other-in-bundle',
  configEnvironment: name => (name === 'client' ? { build: { copyPublicDir: false } } : null),
  buildEnd() {
    const isOther = (id: string) => id.includes('astro:data-layer-content') || !isKeyed(root, began(), id);
    if ([...this.getModuleIds()].some(isOther)) found();
  },
});

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
