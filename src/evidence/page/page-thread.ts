import { parentPort } from 'node:worker_threads';
import { type RawPage, UnreadablePage } from './page.ts';
import { readPage } from './read-page.ts';

/** A thread that reads pages, so that a page which takes too much time or memory can be given up. */
parentPort?.on('message', async (page: RawPage) => {
  const answer = await readPage(page).catch((error: unknown) => {
    if (error instanceof UnreadablePage) return { why: error.message };
    // Pages come from anywhere: an error of a library on a broken page is not a bug of the command.
    return { why: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  });
  parentPort?.postMessage(answer);
});
