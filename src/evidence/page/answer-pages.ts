import { parentPort } from 'node:worker_threads';
import { type RawPage, UnreadablePage } from './page.ts';
import { readPage } from './read-page.ts';

/** Replies to each page with its text and metadata. If the page cannot be read, the reply has the reason (`why`). */
parentPort?.on('message', async (page: RawPage) => {
  const answer = await readPage(page).catch((error: unknown) => {
    if (error instanceof UnreadablePage) return { why: error.message };
    // A broken page can cause any error in a library. Such an error is not a bug of the command.
    return { why: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  });
  parentPort?.postMessage(answer);
});
