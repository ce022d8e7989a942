import type { AstroPrerenderer } from 'astro';
import { digestOfBytes } from '../cache/digest.ts';
import type { OutputCache } from '../cache/output-cache.ts';
import { SITE } from '../site.ts';

/**
 * Wraps Astro’s prerenderer: pages and endpoints are restored from the output cache instead of rendered. They need a `cacheKey`,
 * or a path in `FROM_CODE`. A page or endpoint is not restored if `public/` has its file, so that Astro reports the clash.
 *
 * Endpoints are restored when Astro asks for the paths. Astro does not get the paths of restored endpoints. It gets the paths of
 * all pages, because the sitemap needs them.
 *
 * `isAsRendered` says that no integration changes a page after it is rendered. The cache is then told the digests of pages.
 */
export function cachedPages(
  pages: AstroPrerenderer,
  outputs: OutputCache,
  isAsRendered: boolean,
): AstroPrerenderer {
  const keys = new Map<string, string>();
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
        return route.type === 'page' || key === undefined || outputs.has(path) || !outputs.restore(key);
      });
    },
    render: async (request, options) => {
      const path = trimSlashes(decodeURI(new URL(request.url).pathname).slice(SITE.base.length));
      const key = keys.get(path);
      const file = options.routeData.type === 'page' ? `${path}/index.html` : path;
      if (key === undefined || outputs.has(file)) return pages.render(request, options);
      // Astro counts a response without a body as rendered and writes no file.
      if (outputs.restore(key)) return new Response(null);
      outputs.record(key, [file]);
      const rendered = await pages.render(request, options);
      return isAsRendered ? withDigest(rendered, digest => outputs.wrote(file, digest)) : rendered;
    },
  };
}

/** Passes the digest of a response to `tell`. The result has the same response. */
async function withDigest(rendered: Rendered, tell: (digest: string) => void): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.body === null) return rendered;
  const bytes = new Uint8Array(await response.arrayBuffer());
  tell(digestOfBytes(bytes));
  const same = new Response(bytes, response);
  return rendered instanceof Response ? same : { ...rendered, response: same };
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/**
 * Files that are made from the code alone. They have no `cacheKey`, because Astro asks only routes with parameters for it. The
 * output cache adds a digest of the code to every key, and that is enough here.
 */
const FROM_CODE = new Set(['icon.png', 'quotations.schema.json', 'recompute.mjs']);

const trimSlashes = (path: string) => path.replace(/^\/|\/$/gu, '');
