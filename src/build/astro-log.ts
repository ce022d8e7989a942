import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/**
 * Prints what Astro prints, without the two lines for each rendered file: nobody reads thousands of them, and for a file restored from the
 * previous build they would say that it was not created. Astro loads this by its default export.
 */
export default function log(): AstroLoggerDestination {
  const usual = nodeLog();
  let isFile = false;
  return {
    write(message: AstroLoggerMessage) {
      const isEnd = isFile && message.label === 'SKIP_FORMAT';
      isFile = !message.newLine;
      if (!isFile && !isEnd) usual.write(message);
    },
  };
}
