import type { AstroPrerenderer } from 'astro';
import { HAND_OVER, type HandedOver, handedOver } from './hand-over.ts';

/** Renders the page of the hand-over before all others, gives `begin` what it hands over, and does not publish it. */
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
