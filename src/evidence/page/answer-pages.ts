import { parentPort } from 'node:worker_threads';
import { type RawPage, UnreadablePage } from './page.ts';
import { readPage } from './read-page.ts';

/** Replies to each page with its text and metadata, or with the reason (`why`) that it cannot be read. */
parentPort?.on('message', async (page: RawPage) => {
  const answer = await readPage(page).catch((error: unknown) => {
    if (error instanceof UnreadablePage) return { why: error.message };
    // A page may be broken in any way, so an error of a library on a page is not a bug of the command.
    return { why: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  });
  parentPort?.postMessage(answer);
});
