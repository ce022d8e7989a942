import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectWith, put } from '../../cli/project.ts';
import { writeCorpus } from '../../corpus/write.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { removeLater, setAside } from './set-aside.ts';

/**
 * Copies this project into a temporary folder, with the made-up articles of tests/corpus/articles.ts in place of the real
 * articles. `removeAll` removes the folder. With `alike`, all share cards are the same small image, because drawing would take
 * most of the time.
 */
export function corpusSite(articles: number, cards: 'drawn' | 'alike' = 'alike'): CorpusSite {
  const root = projectWith({});
  removeLater(root);
  writeCorpus(root, articles);
  if (cards === 'alike') put(root, 'src/share/draw-card.ts', ALIKE);
  return { root, articles };
}

const ALIKE = `const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const drawCard = async (): Promise<Buffer> => PNG;
`;

/** Builds the site without any cache. Throws if the build fails. */
export async function coldBuild(site: CorpusSite): Promise<Build> {
  for (const folder of ['dist', '.astro']) setAside(site.root, folder);
  return built(await buildRun(site), site);
}

/**
 * Builds the site with the cache of the last build. Throws if the build fails, or if nothing has changed since the last build.
 */
export const warmBuild = async (site: CorpusSite): Promise<Build> => built(await buildRun(site), site);

/** Runs the build command and measures it. Unlike `warmBuild`, it also works if nothing has changed. */
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

/**
 * Writes a time into the prose of one article, such as `10:11` for the minute 11, and returns it. The minute must have two
 * digits.
 */
export function editOne({ root }: CorpusSite, minute: number): string {
  const path = join(root, EDITED);
  const time = `10:${minute}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/ at 10:\d\d, /u, ` at ${time}, `));
  return time;
}

/** The path of the edited article on its site. */
export const EDITED_PATH = '/articles/article-0/';

export const filesOf = ({ root }: CorpusSite): number => globSync('dist/**/*.*', { cwd: root }).length;

export interface CorpusSite {
  root: string;
  articles: number;
}

export interface Build extends Run {
  records: number;
  /** The number of records that the build indexed. It restored the others from the cache. */
  indexed: number;
  /** The milliseconds of indexing that the build reports, both while it renders pages and afterwards. */
  index: number;
  /** The milliseconds of indexing after the last page. */
  indexAfter: number;
  /** The milliseconds of the whole build without `indexAfter`. */
  withoutIndex: number;
  /** The milliseconds of the whole build, divided by the number of articles. */
  anArticle: number;
}
