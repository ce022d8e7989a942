import { visible } from '../problems/reporters/text.ts';

/**
 * Calls `read`. If it throws, throws a new error that names the file, with the exception as `cause`. A mistake in content never
 * throws, so an exception is a bug in the code.
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
