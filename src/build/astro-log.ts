import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';
import { bundledFor } from '../loader/bundled-for.ts';

/**
 * Writes Astro’s log without the lines for rendered files. Astro sends each of these lines as two messages, and a build has
 * thousands of them. For a file from the previous build, the line would wrongly say that it was not created. `astro.config.mjs`
 * names this file, and Astro loads the default export.
 *
 * A process that only bundles writes no information, only warnings and errors.
 */
export default function log(): AstroLoggerDestination {
  const usual = nodeLog();
  let isFile = false;
  return {
    write(message: AstroLoggerMessage) {
      const isEnd = isFile && message.label === 'SKIP_FORMAT';
      isFile = !message.newLine;
      const isWritten = message.level !== 'info' || bundledFor() === null;
      if (!isFile && !isEnd && isWritten) usual.write(message);
    },
  };
}
