import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { readSite } from '../../loader/read-site.ts';
import type { KeptProblems } from '../../loader/report-problems.ts';
import { SITE } from '../../site.ts';
import log from '../astro-log.ts';
import { publishedFolder } from '../build-paths.ts';
import { buildInputs, PRODUCTION } from '../inputs.ts';
import { siteWork } from '../site-work.ts';
import { siteSitemap } from '../sitemap.ts';
import { bundledPages } from './bundled-pages.ts';
import { bundleKey, keptBundle } from './kept-bundle.ts';
import { makeBundle } from './make-bundle.ts';
import { copyReadyMade, publicFiles } from './ready-made-files.ts';
import { withoutImages } from './without-images.ts';
import { writePages } from './write-pages.ts';

/**
 * Builds the site into `outDir` with a bundle: the code of the pages, as Astro bundled it. If no bundle is kept for this code, a
 * process in which Astro makes it runs while content is read. The result is the same as after a build by Astro. With a kept
 * bundle, `outDir` may have the files of an earlier site (`siteFolder`). With a new one, these files are removed first.
 *
 * Returns `none` if Astro must build the site: no usable bundle can be made, the files of `public/` cannot be copied, or a page
 * cannot be rendered. Then `outDir` may have files of this attempt. Throws if Astro would fail too, for example for an error in
 * the content.
 */
export async function buildFromBundle(root: string, outDir: string): Promise<UsedBundle> {
  process.env['NODE_ENV'] ||= PRODUCTION;
  const began = await buildInputs(root);
  const folder = publishedFolder(root, outDir);
  const key = bundleKey(root, began);
  const before = keptBundle(root, folder, key);
  const copied = publicFiles(root, began);
  // With code that may have changed since this process started, no key is ever found again.
  const isKnownCode = began.get('code') === '';
  if (before === 'unusable' || copied === null || !isKnownCode) return 'none';
  if (!before) rmSync(outDir, { recursive: true, force: true });
  const { problems, bundle } = before
    ? { problems: await readSite(root), bundle: before }
    : await readAndBundle(root, folder, key);
  const kept = bundle && (await bundledPages(root, folder, bundle, tellWhy));
  if (!kept) return 'none';
  const work = siteWork(root, outDir, began, line => tell('site-build', line), {
    isReused: true,
    isAsRendered: true,
    problems: () => problems,
  });
  if (!copyReadyMade(root, outDir, copied, bundle.files, work.outputs)) return 'none';
  let paths: string[];
  try {
    tell(
      'site-build',
      `generating static routes with ${before ? 'the bundle of the last build' : 'a new bundle'}`,
    );
    paths = await withoutImages(() => writePages(work.pages(kept), outDir, work.outputs));
  } catch (error) {
    await work.stop();
    tellWhy(error);
    return 'none';
  }
  problems.print();
  await work.rendered();
  await runIntegrations(outDir, paths);
  await work.done();
  return before ? 'kept' : 'new';
}

/** The bundle that a build used: one that was kept, a new one, or none. */
type UsedBundle = 'kept' | 'new' | 'none';

/** Reads all content while Astro bundles the code. The bundle is `null` if it cannot be used. */
async function readAndBundle(root: string, folder: string, key: string) {
  tell('site-build', 'bundling the code of the pages with Astro');
  const bundling = makeBundle(root, folder);
  let problems: KeptProblems;
  try {
    problems = await readSite(root);
  } catch (error) {
    await bundling.stop();
    throw error;
  }
  await bundling.ended;
  const made = keptBundle(root, folder, key);
  const bundle = made === 'unusable' ? null : made;
  if (bundle) bundling.printWarnings();
  else tellWhy(made === null ? 'the code could not be bundled before' : 'this project needs it');
  return { problems, bundle };
}

/** Calls the hooks of the sitemap integrations, as a build by Astro would. All pages must have been written. */
async function runIntegrations(outDir: string, paths: string[]): Promise<void> {
  const config = { site: SITE.address, base: SITE.base, ...ASSUMED } as AstroConfig;
  for (const { name, hooks } of siteSitemap()) {
    const logger = loggerOf(name);
    await hooks['astro:routes:resolved']?.({ routes: [], logger });
    await hooks['astro:config:done']?.({ config, logger } as never);
    await hooks['astro:build:done']?.({
      pages: paths.map(pathname => ({ pathname })),
      dir: pathToFileURL(`${outDir}/`),
      assets: new Map(),
      logger,
    });
  }
}

const ASSUMED = { trailingSlash: 'always', build: { format: 'directory' } } as const;

const { write } = log();
const tell = (label: string, message: string, level: 'info' | 'warn' | 'error' = 'info') =>
  write({ label, level, message, newLine: true });

const tellWhy = (error: unknown) =>
  tell('site-build', `Astro builds the site, because ${error instanceof Error ? error.message : error}.`);

const loggerOf = (label: string) =>
  ({
    info: message => tell(label, message),
    warn: message => tell(label, message, 'warn'),
    error: message => tell(label, message, 'error'),
  }) as AstroIntegrationLogger;
