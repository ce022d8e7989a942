import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps the compiled code of this process or thread on the disk, in one folder for all processes of a project. Node.js keeps only
 * code that is imported later, so the caller must import its own code dynamically.
 */
export function keepCompiled(root: string): void {
  enableCompileCache(join(root, '.astro', 'cache', 'code'));
}
