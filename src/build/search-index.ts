import type { AstroPrerenderer } from 'astro';
import { HANDOVER, handedOver, type PackedRecord } from '../search/handover.ts';
import type { Keeping } from '../search/keeping.ts';
import { writeIndex } from '../search/write-index.ts';

/**
 * Makes the search index while the pages are rendered: Pagefind is a process of its own, so on two cores most of its time costs none. The
 * page that hands over the records is rendered first, and not published.
 */
export function searchIndex(folder: string, keeping: Keeping): SearchIndex {
  let indexing: Promise<Indexed> | undefined;
  return {
    beside: pages => ({
      ...pages,
      getStaticPaths: async () => handoverFirst(await pages.getStaticPaths()),
      render: async (request, options) => {
        const rendered = await pages.render(request, options);
        if (!isHandover(options.routeData)) return rendered;
        const response = rendered instanceof Response ? rendered : rendered.response;
        indexing = index(await handedOver(response), folder, keeping);
        return new Response(null);
      },
    }),
    async done() {
      const start = performance.now();
      const indexed = await indexing;
      if (!indexed) throw new Error(`No page handed over the records of the search: ${HANDOVER} is missing.`);
      if ('fault' in indexed) throw indexed.fault;
      const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
      return `${indexed.count} records indexed in ${seconds(indexed.milliseconds)} s, ${seconds(performance.now() - start)} s of them after the pages`;
    },
  };
}

const isHandover = ({ route }: { route: string }) => route === `/${HANDOVER}`;

function handoverFirst<Path extends { route: { route: string } }>(paths: Path[]): Path[] {
  return [
    ...paths.filter(({ route }) => isHandover(route)),
    ...paths.filter(({ route }) => !isHandover(route)),
  ];
}

/** A fault is kept until the pages are done: nobody waits for the index before. */
async function index(records: PackedRecord[], folder: string, keeping: Keeping): Promise<Indexed> {
  const start = performance.now();
  try {
    await writeIndex(records, folder, keeping);
    return { count: records.length, milliseconds: performance.now() - start };
  } catch (fault) {
    return { fault };
  }
}

type Indexed = { count: number; milliseconds: number } | { fault: unknown };

interface SearchIndex {
  /** What renders the pages, and hands the records to the index. */
  beside(pages: AstroPrerenderer): AstroPrerenderer;
  /** Waits for the index and tells what it took; throws what its making threw. */
  done(): Promise<string>;
}
