import { statSync } from 'node:fs';
import { writeAtomically } from './write-atomically.ts';

/**
 * The coarsest precision of file times in a file system (FAT), in ms. Two changes of a file within this time may have the same
 * time.
 */
export const TIME_PRECISION = 2000;

/**
 * Returns a function that gives the time of the file system, in ms since 1970. File times must be compared with this time,
 * because the clock of the machine may differ. `path` is a file that is written for this.
 */
export function fileClock(path: string): () => number {
  let start: { files: number; here: number } | undefined;
  return () => {
    if (!start) {
      writeAtomically(path, '');
      start = { files: statSync(path).mtimeMs, here: performance.now() };
    }
    return start.files + performance.now() - start.here;
  };
}
