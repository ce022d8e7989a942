import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { OutputCache } from '../cache/output-cache.ts';
import { SITE } from '../site.ts';

/**
 * Renders pages, but restores those with a `cacheKey` that the output cache has. Files that are no pages are restored at once, and their paths
 * are not given to Astro. It gets the paths of all pages, because the sitemap needs them. Where `folder`, in which the site is built, has a file
 * of `public/` with the name of a page, Astro says so and leaves out the page.
 */
export function cachedPages(pages: AstroPrerenderer, outputs: OutputCache, folder: string): AstroPrerenderer {
  const keys = new Map<string, string>();
  const isTaken = (path: string) => existsSync(join(folder, path));
  return {
    ...pages,
    getStaticPaths: async () => {
      const paths = await pages.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths) {
        const path = trimSlashes(pathname);
        if (cacheKey !== undefined || FROM_CODE.has(path))
          keys.set(path, `${route.component} ${pathname} ${cacheKey}`);
      }
      return paths.filter(({ pathname, route }) => {
        const path = trimSlashes(pathname);
        const key = keys.get(path);
        return route.type === 'page' || key === undefined || isTaken(path) || !outputs.restore(key);
      });
    },
    render: async (request, options) => {
      const path = trimSlashes(decodeURI(new URL(request.url).pathname).slice(SITE.base.length));
      const key = keys.get(path);
      const file = options.routeData.type === 'page' ? `${path}/index.html` : path;
      if (key === undefined || isTaken(file)) return pages.render(request, options);
      // Astro counts a response without a body as rendered and writes no file.
      if (outputs.restore(key)) return new Response(null);
      outputs.record(key, [file]);
      return pages.render(request, options);
    },
  };
}

/** Files that are made from the code alone, which is in every key. Astro asks only pages with parameters for a key. */
const FROM_CODE = new Set(['icon.png', 'quotations.schema.json', 'recompute.mjs']);

/** Removes a slash at either end. */
const trimSlashes = (path: string) => path.replace(/^\/|\/$/gu, '');
