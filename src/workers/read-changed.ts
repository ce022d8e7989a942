import { availableParallelism } from 'node:os';
import { articleDigest } from '../read/digest.ts';
import { type Problem, sortProblems } from '../read/problems.ts';
import type { ArticleFiles } from '../read/read-article.ts';
import type { ContentFiles } from '../read/read-files.ts';
import { contentProblems } from '../read/read-site.ts';
import { type Registry, readRegistry } from '../read/registry.ts';
import { adoptLocks } from '../read/renamed.ts';
import type { Kept } from '../record/checked-article.ts';
import { checkEchoes } from '../record/echoes.ts';
import { inWorkers } from './in-workers.ts';
import { type Reading, readOne } from './read-one.ts';

/** Below this many articles the time to start workers is not worth it. */
const LEAST_FOR_WORKERS = 200;

/**
 * Reads all content. An article that has not changed since it was last read, and what it was read with neither, is taken as it was `kept`;
 * many are read by as many workers as the machine has cores.
 */
export async function readChanged(
  files: ContentFiles,
  reading: Reading,
  kept: ReadonlyMap<string, Kept>,
  startProgress: (total: number, done: number) => Progress = () => ({ add() {}, end() {} }),
): Promise<ReadContent> {
  const { registry, problems } = readRegistry(files.registry);
  const articles = adoptLocks(files);
  const isSame = (one: ArticleFiles, { digest, checked }: Kept) =>
    digest === articleDigest(one, checked.names, registry, reading.options, reading.code);
  const changed = articles.filter(one => {
    const before = kept.get(one.slug);
    return !before || !isSame(one, before);
  });
  const progress = startProgress(articles.length, articles.length - changed.length);
  const fresh = await readAll(changed, files.registry, registry, reading, progress.add);
  progress.end();
  const now = new Map(changed.map(({ slug }, index) => [slug, fresh[index]]));
  const all = articles.flatMap(({ slug }): [string, Kept][] => {
    const one = now.get(slug) ?? kept.get(slug);
    return one ? [[slug, one]] : [];
  });
  const checked = all.map(([, one]) => one.checked);
  return {
    registry,
    articles: new Map(all),
    isChanged: changed.length > 0 || kept.size !== articles.length,
    problems: sortProblems([
      ...contentProblems(files, problems, checked),
      ...checkEchoes(checked.flatMap(({ said }) => said)),
    ]),
  };
}

async function readAll(
  articles: ArticleFiles[],
  files: ContentFiles['registry'],
  registry: Registry,
  reading: Reading,
  add: (count: number) => void,
): Promise<Kept[]> {
  const workers = Math.min(availableParallelism(), Math.floor(articles.length / LEAST_FOR_WORKERS) + 1);
  if (workers > 1) return inWorkers(articles, { files, reading }, workers, add);
  return articles.map(one => {
    const read = readOne(one, registry, reading);
    add(1);
    return read;
  });
}

export interface ReadContent {
  registry: Registry;
  /** By slug, in the order of the files; those whose frontmatter could not be read too. */
  articles: ReadonlyMap<string, Kept>;
  /** Is there anything that was not kept so? */
  isChanged: boolean;
  /** Of everything, sorted. */
  problems: Problem[];
}

export interface Progress {
  add(count: number): void;
  end(): void;
}
