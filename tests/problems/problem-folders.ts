import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles, TextFile } from '../../src/content/content-files.ts';
import { readContent } from '../../src/content/read-files.ts';
import { capturedTexts } from '../../src/corpus/captured-texts.ts';
import { imagesIn } from '../../src/corpus/public-images.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import type { Site } from '../../src/settings/settings.ts';
import { readSite } from '../read-site.ts';

export const PROBLEMS = join(import.meta.dirname, '..', 'fixtures', 'problems');

const TODAY = '2026-01-31';

/** The names of all cases, sorted. Every folder in tests/fixtures/problems is one case. */
export const folders = (): string[] =>
  readdirSync(PROBLEMS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * The problems of one case, each as one line. `change` is applied to each Markdown file before it is read.
 *
 * A folder has its own `article.md`, `page.md` or registry. If `outlets.yaml` or `speakers.yaml` is missing, the file of the
 * parent folder is used. `statements.yaml` is optional, and images are in `public/`. Without `lock.json` every quotation counts
 * as locked.
 *
 * A folder with `content/` is read from the disk as a whole project, with the settings of its `src/site.ts` if it has one. A
 * folder whose name ends in `-in-ci` is read as in CI, that is, strictly.
 */
export async function problemsIn(
  folder: string,
  change: (text: string) => string = text => text,
): Promise<string> {
  const options = { language: 'en-GB', strict: folder.endsWith('-in-ci') };
  const told = (files: ContentFiles, site?: Site) =>
    readSite(
      files,
      options,
      imagesIn(join(PROBLEMS, folder), files.publicFiles),
      TODAY,
      capturedTexts(join(PROBLEMS, folder), false),
      site,
    )
      .problems.map(problem => `${formatProblem(problem)}\n`)
      .join('');
  if (existsSync(join(PROBLEMS, folder, 'content'))) {
    const files = await readContent(join(PROBLEMS, folder));
    for (const { markdown } of [...files.articles, ...files.pages]) markdown.text = change(markdown.text);
    if (!files.settings) return told(files);
    const { SITE } = (await import(join(PROBLEMS, folder, files.settings.file))) as { SITE: Site };
    return told(files, SITE);
  }
  const markdown = (name: string) =>
    optional(folder, name).map(({ file, text }) => ({ file, text: change(text) }));
  const [written] = optional(folder, 'lock.json');
  const content = (lock: TextFile | null): ContentFiles => ({
    registry: {
      outlets: shared(folder, 'outlets.yaml'),
      speakers: shared(folder, 'speakers.yaml'),
      statements: optional(folder, 'statements.yaml')[0],
    },
    articles: markdown('article.md').map(file => ({ slug: 'article', markdown: file, lock })),
    pages: markdown('page.md').map(file => ({ slug: 'page', markdown: file })),
    locks: [],
    publicFiles: existsSync(join(PROBLEMS, folder, 'public'))
      ? readdirSync(join(PROBLEMS, folder, 'public'))
      : [],
    problems: [],
  });
  const bare = content(null);
  const [article] = readSite(bare, options, imagesIn(join(PROBLEMS, folder), bare.publicFiles)).articles;
  return told(content(written ?? { file: 'lock.json', text: JSON.stringify(article?.lock ?? []) }));
}

function optional(folder: string, file: string): TextFile[] {
  const path = join(PROBLEMS, folder, file);
  return existsSync(path) ? [{ file, text: readFileSync(path, 'utf8') }] : [];
}

const shared = (folder: string, file: string): TextFile =>
  optional(folder, file)[0] ?? { file, text: readFileSync(join(PROBLEMS, file), 'utf8') };
