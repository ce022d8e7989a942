import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In bytes. A smaller heap is left to V8. */
const LARGE_HEAP = 300e6;

/**
 * Collects garbage, if the heap is large. Call it when much memory is not needed any more, such as after reading all content.
 * After a collection V8 lets the heap grow to a multiple of what is alive. Its last collection was while all content was alive, so
 * the heap of a large site would grow to three times that before the next one.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().heapUsed < LARGE_HEAP) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
