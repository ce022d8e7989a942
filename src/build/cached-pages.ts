import type { AstroPrerenderer } from 'astro';
import type { OutputCache } from '../cache/output-cache.ts';
import { SITE } from '../site.ts';

/**
 * Renders pages, but restores those with a `cacheKey` that the output cache has. Files that are no pages are restored at once, and their paths
 * are not given to Astro. It gets the paths of all pages, because the sitemap needs them.
 */
export function cachedPages(pages: AstroPrerenderer, outputs: OutputCache): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...pages,
    getStaticPaths: async () => {
      const paths = await pages.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths)
        if (cacheKey !== undefined)
          keys.set(trimSlashes(pathname), `${route.component} ${pathname} ${cacheKey}`);
      return paths.filter(({ pathname, route }) => {
        const key = keys.get(trimSlashes(pathname));
        return route.type === 'page' || key === undefined || !outputs.restore(key);
      });
    },
    render: async (request, options) => {
      const path = trimSlashes(decodeURI(new URL(request.url).pathname).slice(SITE.base.length));
      const key = keys.get(path);
      if (key === undefined) return pages.render(request, options);
      // Astro counts a response without a body as rendered and writes no file.
      if (outputs.restore(key)) return new Response(null);
      outputs.record(key, [options.routeData.type === 'page' ? `${path}/index.html` : path]);
      return pages.render(request, options);
    },
  };
}

/** Removes a slash at either end. */
const trimSlashes = (path: string) => path.replace(/^\/|\/$/gu, '');
