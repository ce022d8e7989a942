import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_FOR } from '../../loader/bundled-for.ts';
import { buildPaths } from '../build-paths.ts';

/**
 * Starts a process in which Astro bundles the code of the pages. `folder` is the published folder. The process reads no content
 * and renders no page. It has two uses. Content is read meanwhile. And the memory of the bundler is free again before pages are
 * rendered: it is half a gigabyte, because its native code keeps what it had.
 *
 * `keepBundle`, in that process, records the bundle, or that this project needs a build by Astro. Warnings of the bundler are
 * printed at its end. If the bundler fails, nothing is recorded, and its errors are not printed: then Astro builds the site, and
 * reports them.
 */
export function makeBundle(root: string, folder: string): BundleProcess {
  const { bundling } = buildPaths(root, folder);
  rmSync(bundling, { recursive: true, force: true });
  const child = spawn(process.execPath, [ENTRY, root, bundling], {
    cwd: root,
    env: { ...process.env, [BUNDLED_FOR]: folder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const warnings: (() => void)[] = [];
  child.stdout?.on('data', (bytes: Buffer) => warnings.push(() => process.stdout.write(bytes)));
  child.stderr?.on('data', (bytes: Buffer) => warnings.push(() => process.stderr.write(bytes)));
  const ended = new Promise<void>(resolve => {
    const end = (code: number | null) => {
      if (code === 0) for (const print of warnings) print();
      rmSync(bundling, { recursive: true, force: true });
      resolve();
    };
    child.once('error', () => end(null));
    child.once('close', end);
  });
  return {
    ended,
    stop() {
      child.kill();
      return ended;
    },
  };
}

/** A constant, because Vite would bundle a file whose URL is written in a call. */
const ENTRY = fileURLToPath(new URL('./bundler.ts', import.meta.url));

export interface BundleProcess {
  /** Resolves when the process has ended, also if it failed. Never rejects. */
  ended: Promise<void>;
  /** Ends the process and waits for its end. */
  stop(): Promise<void>;
}
