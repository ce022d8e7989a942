import { join } from 'node:path';
import { codeVersion } from '../../cache/code-version.ts';

/** A digest of the code that reads content. It is computed when this module is loaded, so it belongs to the running code. */
export const READER_VERSION = codeVersion(join(import.meta.dirname, '..', '..', '..'), [
  'src/corpus/read-corpus.ts',
]);
