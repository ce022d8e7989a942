import { pathToFileURL } from 'node:url';
import type { AstroLoggerDestination, AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import log from '../astro-log.ts';
import { forgetBundle, keptBundle, type PageStyles } from './kept-bundle.ts';

/**
 * The pages of the bundle with this key, as Astro’s own prerenderer gives them; `null` if there is none, or if its pages need more of Astro. A bundle that
 * cannot be loaded is given to `failed` and never used again.
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
    // Scripts that an integration adds to all pages. Astro takes them from its settings.
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

/** What the bundle of a build exports, as far as it is used here (`astro/dist/core/build/app.js`). */
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
