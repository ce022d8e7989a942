import { visible } from '../problems/reporters/text.ts';

/** Reads a file. An exception, which no content may cause, is a fault of this code: it goes on, and names the file that shows it. */
export function namingFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new Error(
      `${visible(file)} could not be read. The fault is in the code of the site, not in the file: please report it. ${why}`,
      { cause },
    );
  }
}
