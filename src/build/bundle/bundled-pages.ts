import { pathToFileURL } from 'node:url';
import type { AstroLoggerDestination, AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import log from '../astro-log.ts';
import { forgetBundle, keptBundle, type PageStyles } from './kept-bundle.ts';

/**
 * Returns a prerenderer for the pages of the kept bundle with this key. It renders as Astro’s own prerenderer does. Returns
 * `null` if there is no such bundle, if an integration adds scripts to all pages, or if the bundle cannot be loaded. In the last
 * case, `failed` receives the error, and the bundle is never used again.
 */
export async function bundledPages(
  root: string,
  folder: string,
  key: string,
  failed: (error: unknown) => void,
): Promise<AstroPrerenderer | null> {
  const bundle = keptBundle(root, folder, key);
  if (!bundle) return null;
  try {
    const { app } = (await import(pathToFileURL(bundle.entry).href)) as { app: PrerenderApp };
    // `scripts` has scripts that an integration adds to all pages. Astro takes them from its settings, which are not loaded here.
    if (app.manifest.routes.some(({ scripts }) => scripts.length > 0)) return null;
    return pagesOf(app, bundle.styles);
  } catch (error) {
    forgetBundle(root, folder);
    failed(error);
    return null;
  }
}

function pagesOf(app: PrerenderApp, styles: PageStyles): AstroPrerenderer {
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: log() } } });
  const paths = new StaticPaths(app as never);
  return {
    name: 'kept-bundle',
    getStaticPaths: () => paths.getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/**
 * The part of Astro’s class in `astro/dist/core/build/app.js` that is used here. The bundle exports an instance of this class.
 */
interface PrerenderApp {
  manifest: { routes: { scripts: unknown[] }[] };
  setInternals(internals: { pagesByKeys: PageStyles }): void;
  setOptions(options: {
    settings: { scripts: never[] };
    logger: { options: { destination: AstroLoggerDestination } };
  }): void;
  render(
    request: Request,
    options: Pick<Parameters<AstroPrerenderer['render']>[1], 'routeData'>,
  ): Promise<Response>;
}
