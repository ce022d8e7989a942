import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { OutputCache } from '../cache/output-cache.ts';
import { SITE } from '../site.ts';

/**
 * Wraps Astro’s prerenderer. A page or endpoint with a `cacheKey`, or with a path in `FROM_CODE`, is restored instead of rendered
 * if the output cache has its file. Endpoints are restored when Astro asks for the paths, and Astro does not get the paths of
 * restored endpoints. Astro gets the paths of all pages, because the sitemap needs them.
 *
 * If a file of `public/` in the site `folder` has the name of a page, the page is not restored: Astro reports the clash and
 * leaves out the page.
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

/**
 * Files that are made from the code alone. They need no `cacheKey`, because the output cache adds a digest of the code to every
 * key. Astro asks only routes with parameters for a `cacheKey`.
 */
const FROM_CODE = new Set(['icon.png', 'quotations.schema.json', 'recompute.mjs']);

const trimSlashes = (path: string) => path.replace(/^\/|\/$/gu, '');
