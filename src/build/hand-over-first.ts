import type { AstroPrerenderer } from 'astro';
import { HAND_OVER, type HandedOver, handedOver } from './hand-over.ts';

/**
 * Wraps Astro’s prerenderer so that it renders the hand-over page (see `hand-over.ts`) before all other pages. `begin` gets the
 * values from this page. Astro gets an empty response for this page, so it writes no file.
 */
export function handOverFirst(pages: AstroPrerenderer, begin: (given: HandedOver) => void): AstroPrerenderer {
  return {
    ...pages,
    getStaticPaths: async () => {
      const { first = [], others = [] } = Object.groupBy(await pages.getStaticPaths(), ({ route }) =>
        isHandOver(route) ? 'first' : 'others',
      );
      return [...first, ...others];
    },
    render: async (request, options) => {
      const rendered = await pages.render(request, options);
      if (!isHandOver(options.routeData)) return rendered;
      begin(handedOver());
      return new Response(null);
    },
  };
}

const isHandOver = ({ route }: { route: string }) => route === `/${HAND_OVER}`;
