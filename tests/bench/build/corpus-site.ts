import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectWith, put } from '../../cli/project.ts';
import { writeCorpus } from '../../corpus/write.ts';
import { measuredRun, type Run } from './measured-run.ts';

/**
 * This project with the articles of the corpus in place of its own, in a folder of its own. Unless `cards` are drawn, all share cards are one small
 * image: drawing takes longer than everything else, and a card is drawn once in its life.
 */
export function corpusSite(articles: number, cards: 'drawn' | 'alike' = 'alike'): CorpusSite {
  const root = projectWith({});
  writeCorpus(root, articles);
  if (cards === 'alike') put(root, 'src/share/draw-card.ts', ALIKE);
  return { root, articles };
}

const ALIKE = `const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const drawCard = async (): Promise<Buffer> => PNG;
`;

/** Builds the site without any cache. */
export async function coldBuild(site: CorpusSite): Promise<Build> {
  for (const path of ['dist', '.astro']) rmSync(join(site.root, path), { recursive: true, force: true });
  return built(await buildRun(site), site);
}

/** Builds on what the last build left. */
export const warmBuild = async (site: CorpusSite): Promise<Build> => built(await buildRun(site), site);

/** Builds where nothing is to be done. */
export const buildRun = ({ root }: CorpusSite): Promise<Run> => measuredRun(root, ['src/cli/build.ts']);

function built(run: Run, { articles }: CorpusSite): Build {
  const [, indexed, records, seconds, after] = (INDEXED.exec(run.output) ?? []).map(Number);
  if (indexed === undefined || records === undefined || seconds === undefined || after === undefined)
    throw new Error(`The build does not tell of its index:\n${run.output}`);
  return {
    ...run,
    records,
    indexed,
    index: seconds * 1000,
    indexAfter: after * 1000,
    withoutIndex: run.milliseconds - after * 1000,
    anArticle: run.milliseconds / articles,
  };
}

const INDEXED = /(\d+) of (\d+) records indexed in ([\d.]+) s, ([\d.]+) s of them after/u;

const EDITED = 'content/articles/article-0.md';

/** Changes a word of one article’s prose to a minute of an hour, and returns that. */
export function editOne({ root }: CorpusSite, minute: number): string {
  const path = join(root, EDITED);
  const time = `10:${minute}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/ at 10:\d\d, /u, ` at ${time}, `));
  return time;
}

/** The path of that article on its site. */
export const EDITED_PATH = '/articles/article-0/';

export const filesOf = ({ root }: CorpusSite): number => globSync('dist/**/*.*', { cwd: root }).length;

export interface CorpusSite {
  root: string;
  articles: number;
}

export interface Build extends Run {
  records: number;
  /** Records whose index was made. */
  indexed: number;
  /** Milliseconds that the search index took beside the pages and after them, as the build tells them. */
  index: number;
  /** Those after them. */
  indexAfter: number;
  /** Milliseconds until the build waits for nothing but the index. */
  withoutIndex: number;
  /** Milliseconds by article. */
  anArticle: number;
}
