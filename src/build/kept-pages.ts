import type { AstroPrerenderer } from 'astro';
import type { OutputCache } from '../cache/output-cache.ts';
import { SITE } from '../site.ts';

/** What renders the pages, but for those that name a `cacheKey` and would come out as they were: these are taken as they were kept. */
export function keptPages(pages: AstroPrerenderer, outputs: OutputCache): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...pages,
    getStaticPaths: async () => {
      const paths = await pages.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths)
        if (cacheKey !== undefined) keys.set(bare(pathname), `${route.component} ${pathname} ${cacheKey}`);
      return paths;
    },
    render: async (request, options) => {
      const path = bare(decodeURI(new URL(request.url).pathname).slice(SITE.base.length));
      const key = keys.get(path);
      if (key === undefined) return pages.render(request, options);
      // What has no body Astro counts as rendered, and writes nothing.
      if (outputs.restore(key)) return new Response(null);
      outputs.record(key, [options.routeData.type === 'page' ? `${path}/index.html` : path]);
      return pages.render(request, options);
    },
  };
}

/** Without the slashes around it. */
const bare = (path: string) => path.replace(/^\/|\/$/gu, '');
