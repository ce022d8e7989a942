import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/**
 * Writes Astro’s log without the line for each rendered file, which Astro sends as two messages. A build would print thousands of
 * these lines. For a file restored from the previous build, the line would wrongly say that the file was not created. Astro loads
 * the default export of this file.
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
