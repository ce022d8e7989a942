import { join } from 'node:path';
import { codeDigest } from '../../read/digest.ts';
import type { Problem } from '../../read/problems.ts';
import { readContent } from '../../read/read-files.ts';
import { SITE } from '../../site.ts';
import { readChanged } from '../../workers/read-changed.ts';
import { readKept, writeKept } from './kept.ts';
import { progress } from './progress.ts';

/** Checks all content of a project: what has not changed since it was last checked is not read again. */
export async function checkContent(root: string): Promise<Checked> {
  const files = await readContent(root);
  const reading = {
    options: { language: SITE.language, strict: process.env['CI'] === 'true' },
    code: await codeDigest(join(import.meta.dirname, '..', '..', '..')),
    folder: null,
  };
  const { articles, isChanged, problems } = await readChanged(files, reading, await readKept(root), progress);
  if (isChanged)
    await writeKept(
      root,
      [...articles].filter(([, { checked }]) => checked.article),
    );
  return {
    problems,
    articles: articles.size,
    quotations: [...articles.values()].reduce((sum, { checked }) => sum + checked.quotations, 0),
  };
}

export interface Checked {
  problems: Problem[];
  /** Articles read, drafts among them. */
  articles: number;
  quotations: number;
}
