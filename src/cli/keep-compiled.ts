import { join } from 'node:path';
import { keepCompiled } from '../cache/keep-compiled.ts';

/** Keeps the compiled code of a command. A command must import this file first. */
keepCompiled(join(import.meta.dirname, '..', '..'));
