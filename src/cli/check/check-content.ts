import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { articleDigest, codeDigest } from '../../read/digest.ts';
import { type Problem, sortProblems } from '../../read/problems.ts';
import type { ArticleFiles, ReadOptions } from '../../read/read-article.ts';
import { readContent } from '../../read/read-files.ts';
import { contentProblems } from '../../read/read-site.ts';
import { type Registry, readRegistry } from '../../read/registry.ts';
import { adoptLocks } from '../../read/renamed.ts';
import { checkEchoes } from '../../record/echoes.ts';
import { SITE } from '../../site.ts';
import { type CheckedArticle, checkArticle } from './check-article.ts';
import { inWorkers } from './in-workers.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { progress } from './progress.ts';

/** Below this many articles the time to start workers is not worth it. */
const LEAST_FOR_WORKERS = 200;

/**
 * Checks all content of a project. An article that has not changed since it was last checked, and what it was checked with neither, is not
 * read again; many are read by as many workers as the machine has cores.
 */
export async function checkContent(root: string): Promise<Checked> {
  const files = await readContent(root);
  const { registry, problems } = readRegistry(files.registry);
  const options = { language: SITE.language, strict: process.env['CI'] === 'true' };
  const code = await codeDigest(join(import.meta.dirname, '..', '..', '..'));
  const articles = adoptLocks(files);
  const before = await readKept(root);
  const isSame = (files: ArticleFiles, { digest, checked }: Kept) =>
    digest === articleDigest(files, checked.names, registry, options, code);
  const changed = articles.filter(one => {
    const kept = before.get(one.slug);
    return !kept || !isSame(one, kept);
  });
  const told = progress(articles.length, articles.length - changed.length);
  const fresh = await checkAll(changed, files.registry, registry, options, told.add);
  told.end();
  const now = new Map<string, CheckedArticle>();
  for (const [index, one] of changed.entries()) now.set(one.slug, fresh[index] as CheckedArticle);
  const checked = articles.flatMap(({ slug }) => now.get(slug) ?? before.get(slug)?.checked ?? []);
  if (changed.length > 0 || before.size !== articles.length)
    await writeKept(
      root,
      articles.flatMap((one, index): [string, Kept][] => {
        const article = checked[index];
        return article?.article
          ? [
              [
                one.slug,
                { digest: articleDigest(one, article.names, registry, options, code), checked: article },
              ],
            ]
          : [];
      }),
    );
  const said = checked.flatMap(article => article.said);
  return {
    problems: sortProblems([...contentProblems(files, problems, checked), ...checkEchoes(said)]),
    articles: checked.length,
    quotations: checked.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}

function checkAll(
  articles: ArticleFiles[],
  files: Parameters<typeof readRegistry>[0],
  registry: Registry,
  options: ReadOptions,
  add: (count: number) => void,
): Promise<CheckedArticle[]> {
  const workers = Math.min(availableParallelism(), Math.floor(articles.length / LEAST_FOR_WORKERS) + 1);
  if (workers > 1) return inWorkers(articles, { files, options }, workers, add);
  return Promise.resolve(
    articles.map(one => {
      const checked = checkArticle(one, registry, options);
      add(1);
      return checked;
    }),
  );
}

export interface Checked {
  problems: Problem[];
  /** Articles read, drafts among them. */
  articles: number;
  quotations: number;
}
