import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type RawPage, type ReadPage, UnreadablePage } from './page.ts';

/**
 * The limits for one page; ordinary pages need much less. The seconds are processor time, so a busy machine can read the same
 * pages as an idle machine.
 */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 350;

/**
 * Returns a reader that reads pages in a worker thread. Pages are read one after the other, because a reply of the thread does
 * not name its page. The thread starts at once, so that it loads its code while the caller fetches the page.
 *
 * Contract: `read` may be called for several pages at once. It throws `UnreadablePage` if a page cannot be read, or needs more
 * time or memory than the limits. After a page that needed too much, the next page gets a new thread. The caller must call
 * `close` at the end.
 */
export function pageReader(mostSeconds = MOST_SECONDS): PageReader {
  let thread: Promise<Worker> | null = started();
  let last: Promise<unknown> = Promise.resolve();
  const close = async () => {
    const ended = thread;
    thread = null;
    await (await ended)?.terminate();
  };
  const readNow = async (page: RawPage) => {
    thread ??= started();
    const worker = await thread;
    const done = new AbortController();
    worker.postMessage(page);
    try {
      const [answer] = await Promise.race([
        once(worker, 'message') as Promise<[ReadPage | { why: string }]>,
        timeIsUp(worker, mostSeconds, done.signal),
      ]);
      if ('why' in answer) throw new UnreadablePage(answer.why);
      return answer;
    } catch (error) {
      if (error instanceof UnreadablePage) throw error;
      await close();
      if (error instanceof TimeIsUp) throw new UnreadablePage(error.message);
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw isMemory ? new UnreadablePage('takes too much memory to read') : error;
    } finally {
      done.abort();
    }
  };
  return {
    close,
    read(page) {
      const read = last.then(() => readNow(page));
      last = read.catch(() => {});
      return read;
    },
  };
}

async function started(): Promise<Worker> {
  const worker = new Worker(new URL('page-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  await once(worker, 'online');
  return worker;
}

/**
 * Never returns. Throws `TimeIsUp` when the thread has used more than `most` seconds of processor time for the page. When the
 * caller aborts `done`, the function throws another error, which the caller ignores.
 */
async function timeIsUp(worker: Worker, most: number, done: AbortSignal): Promise<never> {
  const before = await secondsOf(worker);
  for (;;) {
    await setTimeout(200, undefined, { signal: done });
    if ((await secondsOf(worker)) - before > most) throw new TimeIsUp(`takes more than ${most} s to read`);
  }
}

async function secondsOf(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1_000_000;
}

class TimeIsUp extends Error {}

export interface PageReader {
  read(page: RawPage): Promise<ReadPage>;
  close(): Promise<void>;
}
