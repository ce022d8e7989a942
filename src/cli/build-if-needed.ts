import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'astro';

/** What a build depends on, beside the settings in the environment. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CI'];

/**
 * Builds the site into a folder of the project, unless it stands there already for just these inputs. Tells whether it built.
 * Throws what the build throws: the folder is then marked as not current.
 */
export async function buildIfNeeded(root: string, folder: string): Promise<boolean> {
  const stamp = join(root, '.astro', `built-${basename(folder)}`);
  const wanted = await inputDigest(root);
  if (wanted === (await textOf(stamp)) && (await exists(join(root, folder, 'index.html')))) return false;
  await rm(stamp, { force: true });
  await build({ root, outDir: folder });
  await mkdir(join(root, '.astro'), { recursive: true });
  await writeFile(stamp, wanted);
  return true;
}

async function inputDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(SETTINGS.map(name => process.env[name] ?? null)));
  for (const input of INPUTS)
    for (const path of await filesUnder(root, input))
      hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

/** All files below a folder, or the file itself, in a fixed order. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return (await exists(join(root, path))) ? [path] : [];
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const textOf = (path: string) => readFile(path, 'utf8').catch(() => null);
const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
