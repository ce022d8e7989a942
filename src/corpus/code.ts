import { join } from 'node:path';
import { codeVersion } from '../cache/code-version.ts';

/** The version of the code that reads content. It is taken as early as this process can: what it has loaded is what this names. */
export const CODE = codeVersion(join(import.meta.dirname, '..', '..'), ['src/corpus/read-corpus.ts']);
