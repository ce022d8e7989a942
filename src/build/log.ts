import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/**
 * What Astro prints, but for the two lines a file that it prints while it renders: of thousands nobody reads them, and one that is taken from
 * the last site it would call not created. Astro loads this by its default export.
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
