import type { OutputCache } from '../cache/output-cache.ts';
import { type WritableIndex, writeIndex } from '../search/write-index.ts';

/**
 * Makes the search indexes while the pages are rendered. Pagefind runs in a separate process, so with two cores the build takes
 * hardly longer.
 */
export function searchIndex(folder: string, outputs: OutputCache): SearchIndex {
  let indexing: Promise<Indexed> | undefined;
  return {
    begin(index) {
      indexing = written(index, folder, outputs);
    },
    async done() {
      const start = performance.now();
      const indexed = await indexing;
      if (!indexed) throw new Error('The search index was not begun.');
      if ('error' in indexed) throw indexed.error;
      const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
      return `${indexed.indexed} of ${indexed.records} records indexed in ${seconds(indexed.milliseconds)} s, ${seconds(performance.now() - start)} s of them after the pages`;
    },
  };
}

/**
 * Returns an error instead of throwing it. Nothing awaits this promise before `done` is called. A rejection would then end the
 * process.
 */
async function written(index: WritableIndex[], folder: string, outputs: OutputCache): Promise<Indexed> {
  const start = performance.now();
  try {
    return { ...(await writeIndex(index, folder, outputs)), milliseconds: performance.now() - start };
  } catch (error) {
    return { error };
  }
}

type Indexed = { records: number; indexed: number; milliseconds: number } | { error: unknown };

interface SearchIndex {
  begin(index: WritableIndex[]): void;
  /** Waits for the indexes and returns a line for the log. Throws if they could not be made, or if `begin` was not called. */
  done(): Promise<string>;
}
