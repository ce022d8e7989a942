// @ts-check
import { defineConfig } from 'astro/config';
import { siteBuild } from './src/build/site-build.ts';
import { siteSitemap } from './src/build/sitemap.ts';
import './src/cli/no-requests.ts';
import { SITE } from './src/site.ts';

export default defineConfig({
  site: SITE.address,
  base: SITE.base,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/build/astro-log.ts' },
  integrations: [siteSitemap(), siteBuild()],
});
