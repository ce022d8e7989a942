import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';

/** What a build depends on, beside the two settings of the address. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Builds the site into `dist/`, unless it stands there already for just these inputs. */
export async function buildIfNeeded(root: string): Promise<void> {
  const stamp = join(root, '.astro', 'built');
  const wanted = await digestOf(root);
  if (wanted === (await textOf(stamp)) && (await textOf(join(root, 'dist', 'index.html'))) !== null) {
    console.log('The site is built already: nothing has changed since.');
    return;
  }
  await rm(stamp, { force: true });
  await build({ root });
  await mkdir(join(root, '.astro'), { recursive: true });
  await writeFile(stamp, wanted);
}

async function digestOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.env['SITE_URL'], process.env['BASE_PATH'], process.env['CI']]));
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input))
      hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

async function filesUnder(root: string, path: string): Promise<string[]> {
  const text = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (text === null) return [path];
  return text
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const textOf = (path: string) => readFile(path, 'utf8').catch(() => null);
