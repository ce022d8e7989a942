import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import type { OutputCache } from '../../cache/output-cache.ts';
import { SITE } from '../../site.ts';

/**
 * Renders all pages and endpoints, and writes them into `outDir`. File names and request URLs are the same as in a build by
 * Astro. A response without a body writes no file: its file is restored or not published. `outputs` knows the files of the site
 * so far.
 *
 * Returns the paths of the pages, without endpoints, such as `articles/flood/`. The path of the home page is empty. Throws for a
 * redirect, for two pages with the same path, and if `public/` already has the file of a page or endpoint.
 */
export async function writePages(
  pages: AstroPrerenderer,
  outDir: string,
  outputs: Pick<OutputCache, 'has' | 'clear'>,
): Promise<string[]> {
  await pages.setup?.();
  const paths = await pages.getStaticPaths();
  const names = new Set(paths.map(({ pathname }) => trimSlashes(pathname)));
  if (names.size < paths.length) throw new Error('two pages have one path');
  for (const { pathname, route } of paths) {
    // Restoring pages is synchronous. Without this pause, Node.js would read Pagefind’s answers only after the last page.
    await setImmediate();
    const path = trimSlashes(pathname);
    if (route.type !== 'page' && route.type !== 'endpoint') throw new Error(`${pathname} is a ${route.type}`);
    const rendered = await pages.render(new Request(urlOf(pathname, route.type)), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} is a redirect`);
    if (response.body === null) continue;
    const name = fileOf(path, route.type);
    if (outputs.has(name)) throw new Error(`there is already a file for ${pathname}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    outputs.clear(name);
    const file = join(outDir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return paths.flatMap(({ pathname, route }) =>
    route.type === 'page' ? [pathname.replace(/\/?$/u, '/').replace(/^\//u, '')] : [],
  );
}

/**
 * The URL that Astro’s build requests for a page or endpoint. The URL of an endpoint with a parameter for its extension, such as
 * `[name].[format].ts`, ends with a slash, because the pattern of its route does.
 */
function urlOf(pathname: string, type: PageType): URL {
  const path = trimSlashes(pathname);
  const isFolder = path !== '' && (type === 'page' || !/\/[^/]+\.\w+$/u.test(pathname));
  return new URL(`${SITE.base}${path}${isFolder ? '/' : ''}`, SITE.address);
}

function fileOf(path: string, type: PageType): string {
  if (type === 'endpoint') return path;
  return STATUS_PAGES.has(path) ? `${path}.html` : `${path === '' ? '' : `${path}/`}index.html`;
}

/** Pages for errors. Hosts expect them as `404.html`, not as `404/index.html`. */
const STATUS_PAGES = new Set(['404', '500']);

const trimSlashes = (path: string) => path.replace(/^\/|\/$/gu, '');

type PageType = 'page' | 'endpoint';
