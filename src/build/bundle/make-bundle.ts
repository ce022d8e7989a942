import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_FOR } from '../../loader/bundled-for.ts';
import { buildPaths } from '../build-paths.ts';

/**
 * Starts a process in which Astro bundles the code of the pages. `folder` is the published folder. The process reads no content
 * and renders no page. It has two uses. Content is read meanwhile. And the memory of the bundler is free again before pages are
 * rendered: it is half a gigabyte, because its native code keeps what it had.
 *
 * `keepBundle`, in that process, records the bundle, or that this project needs a build by Astro. If the bundler fails,
 * nothing is recorded. Its output is not printed unless the caller asks for it: if Astro builds the site, it says the same.
 */
export function makeBundle(root: string, folder: string): BundleProcess {
  const { bundling } = buildPaths(root, folder);
  rmSync(bundling, { recursive: true, force: true });
  const child = spawn(process.execPath, [ENTRY, root, bundling], {
    cwd: root,
    env: { ...process.env, [BUNDLED_FOR]: folder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: (() => void)[] = [];
  child.stdout?.on('data', (bytes: Buffer) => output.push(() => process.stdout.write(bytes)));
  child.stderr?.on('data', (bytes: Buffer) => output.push(() => process.stderr.write(bytes)));
  const ended = new Promise<void>(resolve => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
    // A process that the bundler started may still have its streams open.
    child.once('exit', () => setTimeout(() => closeStreams(child), LONGEST_OUTPUT).unref());
  }).then(() => remove(bundling));
  return {
    ended,
    printWarnings() {
      for (const print of output) print();
    },
    stop() {
      child.kill();
      return ended;
    },
  };
}

/** In ms. */
const LONGEST_OUTPUT = 1000;

function closeStreams({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}

/** Removes a folder if this is possible now. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The next bundler removes it.
  }
}

/** A constant, because Vite would bundle a file whose URL is written in a call. */
const ENTRY = fileURLToPath(new URL('./bundler.ts', import.meta.url));

export interface BundleProcess {
  /** Resolves when the process has ended, also if it failed. Never rejects. */
  ended: Promise<void>;
  /** Prints the warnings of the bundler. */
  printWarnings(): void;
  /** Ends the process and waits for its end. */
  stop(): Promise<void>;
}
