import type { AstroPrerenderer } from 'astro';
import { HAND_OVER, type HandedOver, handedOver } from './hand-over.ts';

/**
 * Wraps Astro’s prerenderer so that it renders the hand-over page (`HAND_OVER`) before all others, and then calls `begin` with
 * what this page handed over (see `hand-over.ts`). The answer for this page is empty, so Astro writes no file.
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
