import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectWith } from '../../cli/project.ts';
import { writeCorpus } from '../../corpus/write.ts';
import { measuredRun, type Run } from './measured-run.ts';

/** This project with the articles of the corpus in place of its own, in a folder of its own. */
export function corpusSite(articles: number): CorpusSite {
  const root = projectWith({});
  writeCorpus(root, articles);
  return { root, articles };
}

/** Builds the site without a cache. With `kept`, share cards of an earlier build are used again. */
export async function coldBuild(site: CorpusSite, cards: 'drawn' | 'kept'): Promise<Build> {
  for (const path of globSync(['dist', '.astro/*'], { cwd: site.root }))
    if (cards === 'drawn' || path !== join('.astro', 'cache')) remove(site, path);
  for (const path of globSync('.astro/cache/*', { cwd: site.root }))
    if (!path.endsWith('share-cards')) remove(site, path);
  return warmBuild(site);
}

/** Builds on what the last build left. */
export async function warmBuild({ root, articles }: CorpusSite): Promise<Build> {
  const run = await measuredRun(root, ['src/cli/build.ts']);
  const [, records, seconds, after] = (INDEXED.exec(run.output) ?? []).map(Number);
  if (records === undefined || seconds === undefined || after === undefined)
    throw new Error(`The build does not tell of its index:\n${run.output}`);
  return {
    ...run,
    records,
    index: seconds * 1000,
    indexAfter: after * 1000,
    anArticle: (run.milliseconds - after * 1000) / articles,
  };
}

const INDEXED = /(\d+) records indexed in ([\d.]+) s, ([\d.]+) s of them after/u;

/** Changes a word of one article’s prose. */
export function editOne({ root }: CorpusSite): void {
  const path = join(root, 'content/articles/article-0.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(' at 10:30, ', ' at 10:31, '));
}

/** When each share card was drawn, by file. */
export function cardsOf({ root }: CorpusSite): Map<string, number> {
  const files = globSync('.astro/cache/share-cards/*.png', { cwd: root });
  return new Map(files.map(file => [file, statSync(join(root, file)).mtimeMs]));
}

export const filesOf = ({ root }: CorpusSite): number => globSync('dist/**/*.*', { cwd: root }).length;

const remove = ({ root }: CorpusSite, path: string) =>
  rmSync(join(root, path), { recursive: true, force: true });

export interface CorpusSite {
  root: string;
  articles: number;
}

export interface Build extends Run {
  /** Milliseconds that the search index took beside the pages and after them, as the build tells them. */
  index: number;
  /** Those after them. */
  indexAfter: number;
  records: number;
  /** Milliseconds until the build waits for nothing but the index, by article. */
  anArticle: number;
}
