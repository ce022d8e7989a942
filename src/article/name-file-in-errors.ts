import { visible } from '../problems/reporters/text.ts';

/**
 * Calls a function that reads a file. No content may cause an exception, so an exception is a bug of this code. It is thrown again as an error
 * that names the file.
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
