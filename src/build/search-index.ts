import type { AstroPrerenderer } from 'astro';
import type { OutputCache } from '../cache/output-cache.ts';
import { type PackedRecord, RECORD_STREAM, readRecords } from '../search/record-stream.ts';
import { writeIndex } from '../search/write-index.ts';

/**
 * Makes the search index while the pages are rendered: Pagefind runs in a process of its own, so on two cores most of its time costs
 * nothing. The page with the search records is rendered first, and not published.
 */
export function searchIndex(folder: string, outputs: OutputCache): SearchIndex {
  let indexing: Promise<Indexed> | undefined;
  return {
    beside: pages => ({
      ...pages,
      getStaticPaths: async () => recordStreamFirst(await pages.getStaticPaths()),
      render: async (request, options) => {
        const rendered = await pages.render(request, options);
        if (!isRecordStream(options.routeData)) return rendered;
        const response = rendered instanceof Response ? rendered : rendered.response;
        indexing = index(await readRecords(response), folder, outputs);
        return new Response(null);
      },
    }),
    async done() {
      const start = performance.now();
      const indexed = await indexing;
      if (!indexed) throw new Error(`The search records are missing: no page ${RECORD_STREAM} was rendered.`);
      if ('error' in indexed) throw indexed.error;
      const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
      return `${indexed.count} records indexed in ${seconds(indexed.milliseconds)} s, ${seconds(performance.now() - start)} s of them after the pages`;
    },
  };
}

const isRecordStream = ({ route }: { route: string }) => route === `/${RECORD_STREAM}`;

function recordStreamFirst<Path extends { route: { route: string } }>(paths: Path[]): Path[] {
  return [
    ...paths.filter(({ route }) => isRecordStream(route)),
    ...paths.filter(({ route }) => !isRecordStream(route)),
  ];
}

/** Returns an error instead of throwing it, because nothing awaits the index before the pages are done. */
async function index(records: PackedRecord[], folder: string, outputs: OutputCache): Promise<Indexed> {
  const start = performance.now();
  try {
    await writeIndex(records, folder, outputs);
    return { count: records.length, milliseconds: performance.now() - start };
  } catch (error) {
    return { error };
  }
}

type Indexed = { count: number; milliseconds: number } | { error: unknown };

interface SearchIndex {
  /** Returns a renderer of the same pages that renders the search records first and gives them to the index instead of publishing them. */
  beside(pages: AstroPrerenderer): AstroPrerenderer;
  /** Waits for the index and returns a line on its size and time; throws if it could not be made. */
  done(): Promise<string>;
}
