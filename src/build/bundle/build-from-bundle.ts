import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { readSite } from '../../loader/read-site.ts';
import { printProblems } from '../../loader/report-problems.ts';
import { SITE } from '../../site.ts';
import log from '../astro-log.ts';
import { publishedFolder } from '../build-paths.ts';
import { restoreBundledFiles } from '../bundled-files.ts';
import { buildInputs, PRODUCTION } from '../inputs.ts';
import { siteWork } from '../site-work.ts';
import { siteSitemap } from '../sitemap.ts';
import { bundledPages } from './bundled-pages.ts';
import { bundleKey } from './kept-bundle.ts';
import { withoutImages } from './without-images.ts';
import { writePages } from './write-pages.ts';

/**
 * Builds the site into `outDir` with the bundle of the last build: the code of the pages, as Astro bundled it. Astro’s bundler is
 * not loaded. The result is the same as after a build by Astro. `outDir` may have the files of an earlier site (`siteFolder`).
 *
 * Returns `false` if code has changed, if the bundle or the files of `restoreBundledFiles` cannot be used, or if a page cannot be
 * rendered. Then Astro must build the site, and `outDir` may have files of this attempt. Throws if Astro would fail too, for
 * example for an error in the content.
 */
export async function buildFromBundle(root: string, outDir: string): Promise<boolean> {
  process.env['NODE_ENV'] ||= PRODUCTION;
  const began = await buildInputs(root);
  const kept = await bundledPages(root, publishedFolder(root, outDir), bundleKey(root, began), tellWhy);
  if (!kept) return false;
  const work = siteWork(root, outDir, began, line => tell('site-build', line), {
    isReused: true,
    isAsRendered: true,
  });
  if (!restoreBundledFiles(root, outDir, began, work.outputs)) return false;
  const problems = await readSite(root);
  let paths: string[];
  try {
    tell('site-build', 'generating static routes with the bundle of the last build');
    paths = await withoutImages(() => writePages(work.pages(kept), outDir, work.outputs));
  } catch (error) {
    await work.stop();
    tellWhy(error);
    return false;
  }
  printProblems(problems);
  await runIntegrations(outDir, paths);
  await work.done();
  return true;
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
  tell(
    'site-build',
    `Astro bundles the site again, because ${error instanceof Error ? error.message : error}.`,
  );

const loggerOf = (label: string) =>
  ({
    info: message => tell(label, message),
    warn: message => tell(label, message, 'warn'),
    error: message => tell(label, message, 'error'),
  }) as AstroIntegrationLogger;
