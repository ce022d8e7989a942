import { pathToFileURL } from 'node:url';
import type { AstroLoggerDestination, AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import log from '../astro-log.ts';
import { forgetBundle, type KeptBundle, type PageStyles } from './kept-bundle.ts';

/**
 * Returns a prerenderer for the pages of the kept bundle. It renders like Astro’s own prerenderer.
 *
 * Returns `null` if an integration adds scripts to all pages. Also returns `null` if the bundle cannot be loaded: `failed` then
 * gets the error, and no later build uses this bundle.
 */
export async function bundledPages(
  root: string,
  folder: string,
  { entry, styles }: KeptBundle,
  failed: (error: unknown) => void,
): Promise<AstroPrerenderer | null> {
  try {
    const { app } = (await import(pathToFileURL(entry).href)) as { app: PrerenderApp };
    // `scripts` are the scripts that integrations add. Rendering them needs Astro’s settings, which are not loaded here.
    if (app.manifest.routes.some(({ scripts }) => scripts.length > 0)) return null;
    return pagesOf(app, styles);
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

/** The bundle exports an instance of the class in `astro/dist/core/build/app.js`. This type has the members used here. */
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
