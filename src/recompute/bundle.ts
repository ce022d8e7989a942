import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, stop } from 'esbuild';

/**
 * Returns the text of `recompute.mjs`: the command and the comparison of words, in one file that needs nothing but Node 20 or
 * newer. The same sources give the same text. `root` is the folder of the project.
 */
export async function recomputeBundle(root: string): Promise<string> {
  const { outputFiles, metafile } = await built(root);
  const licences = await Promise.all(
    packagesIn(Object.keys(metafile.inputs)).map(one => licenceOf(root, one)),
  );
  return `${outputFiles[0]?.text ?? ''}\n${licences.join('\n')}`;
}

/** Bundles with esbuild. When nothing is bundled any more, ends its process, which would take memory until the end of a build. */
async function built(absWorkingDir: string) {
  running += 1;
  try {
    return await build({ ...OPTIONS, absWorkingDir });
  } finally {
    running -= 1;
    if (running === 0) await stop();
  }
}

let running = 0;

const packagesIn = (files: string[]) =>
  [...new Set(files.flatMap(file => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? []))].sort();

/** Returns the licence of a bundled package as a comment. Every copy of the code of a package must include its licence. */
async function licenceOf(root: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const file = (await readdir(folder)).find(one => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file: it cannot be given on.`);
  const text = (await readFile(join(folder, file), 'utf8')).trim().replaceAll('*/', '* /');
  return `/*! ${name}\n\n${text}\n*/\n`;
}

const BANNER = `#!/usr/bin/env node
// Compares every quotation of a site with its excerpts again. MIT licence. See /data/ of the site.
//   node recompute.mjs <address or file of quotations.json> [--pages <folder>]`;

const OPTIONS = {
  entryPoints: ['./src/recompute/main.ts'],
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  // Packages keep their paths in the project, even if node_modules is a symbolic link. So the text does not depend on the place
  // of the packages.
  preserveSymlinks: true,
  tsconfigRaw: {},
  banner: { js: BANNER },
  logLevel: 'silent',
} as const satisfies BuildOptions;
