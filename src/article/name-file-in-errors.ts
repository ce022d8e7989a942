import { visible } from '../problems/reporters/text.ts';

/**
 * Calls a function that reads a file. An exception is a bug in the code, because no content may cause an exception. The function
 * throws a new error that names the file and has the exception as its `cause`.
 */
export function nameFileInErrors<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new Error(
      `${visible(file)} could not be read. This is a bug in the code of the site, not a mistake in the file: please report it. ${why}`,
      { cause },
    );
  }
}
