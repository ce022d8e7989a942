import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Build,
  buildRun,
  type CorpusSite,
  coldBuild,
  corpusSite,
  EDITED_PATH,
  editOne,
  filesOf,
  warmBuild,
} from '../build/corpus-site.ts';
import { devSaves } from '../build/dev-save.ts';
import { measuredRun } from '../build/measured-run.ts';
import { clearPeers, peers } from '../build/peers.ts';
import { removeAll } from '../build/set-aside.ts';
import { inTurn, median, ratio } from '../build/turns.ts';
import type { Area, Row } from '../row.ts';

/**
 * Compares builds of a site of 1,000 articles with builds by other generators. Also measures saves during `npm run dev`, share
 * cards, and `npm run check` of 10,000 articles. `full` also builds a site of 10,000 articles.
 */
export const measure: Area = async function* (full) {
  try {
    const site = corpusSite(1000);
    const cold = yield* paired(site, full ? 3 : 2);
    yield* edited(site, cold);
    yield* saved(site);
    yield* full ? tenTimes(cold) : [];
    yield await drawnCards();
    yield* linted();
  } finally {
    removeAll();
    clearPeers();
  }
};

/**
 * A peer is another generator, such as Eleventy. Our generator and the first peer build in turn, `turns` times each, without a
 * cache. Then each other peer builds once. Returns our fastest build.
 */
async function* paired(site: CorpusSite, turns: number): AsyncGenerator<Row, Build> {
  const [unified, ...others] = peers(site.root);
  if (!unified) throw new Error('There is nothing to compare with.');
  const ours: Build[] = [];
  const own = async () => {
    const build = await coldBuild(site);
    ours.push(build);
    return build;
  };
  const runs = await inTurn(turns, { own, unified: unified.build });
  const wall = (of: keyof typeof runs) => runs[of].map(({ milliseconds }) => milliseconds);
  const processor = (of: keyof typeof runs) => runs[of].map(run => run.processor);
  const whole = ratio(wall('own'), wall('unified'));
  yield {
    measure: `1k: cold, everything, by ${unified.name}`,
    ...whole,
    mark: { most: 1.25 },
    note: `${whole.spread}; one bare page an article there, nothing checked; here ${filesOf(site)} files`,
  };
  const pages = ratio(
    ours.map(({ withoutIndex }) => withoutIndex),
    wall('unified'),
  );
  yield {
    measure: '1k: the same, until only the index is waited for',
    ...pages,
    mark: { most: 0.75 },
    note: pages.spread,
  };
  const work = ratio(processor('own'), processor('unified'));
  yield { measure: '1k: the same, of processor time', ...work, note: work.spread };
  for (const { name, build } of others) {
    const { milliseconds } = await build();
    yield {
      measure: `1k: an article by ${name}`,
      figure: milliseconds / site.articles,
      unit: 'ms',
      note: `here ${median(ours.map(({ anArticle }) => anArticle)).toFixed(1)} ms`,
    };
  }
  const best = ours.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
  yield {
    measure: '1k: processor time of an article',
    figure: median(processor('own')) / site.articles,
    unit: 'ms',
  };
  yield {
    measure: '1k: index, a record',
    figure: best.index / best.records,
    unit: 'ms',
    note: `beside the pages; ${(best.indexAfter / 1000).toFixed(1)} s of ${(best.index / 1000).toFixed(1)} after them`,
  };
  yield { measure: '1k: most memory of all processes', figure: best.bytes / 1e9, unit: 'GB', note: ADDED };
  return best;
}

/** Edits one article several times. The first build after a cold one has no earlier site to begin with, so it does more. */
async function* edited(site: CorpusSite, cold: Build): AsyncGenerator<Row> {
  const builds: Build[] = [];
  for (const count of [11, 12, 13, 14]) {
    const minute = editOne(site, count);
    builds.push(await warmBuild(site));
    const page = readFileSync(join(site.root, 'dist', EDITED_PATH, 'index.html'), 'utf8');
    if (!page.includes(`at ${minute}, `)) throw new Error('The page of the edited article is not as edited.');
  }
  const [first, ...next] = builds;
  const seconds = (figure: number | undefined) => ((figure ?? Number.NaN) / 1000).toFixed(1);
  const processor = median(next.map(build => build.processor));
  const byCold = ((processor / cold.processor) * 100).toFixed(0);
  yield {
    measure: '1k: one article edited, processor time',
    figure: processor / 1000,
    unit: 's',
    mark: { most: 8 },
    note: `median of ${next.length}, after a first edit of ${seconds(first?.processor)} s; ${byCold} % of cold; ${first?.indexed} of ${first?.records} records indexed`,
  };
  yield {
    measure: '1k: the same, by the clock',
    figure: median(next.map(({ milliseconds }) => milliseconds)) / 1000,
    unit: 's',
    mark: { most: 8 },
    note: `the first ${seconds(first?.milliseconds)} s`,
  };
  const nothing = await buildRun(site);
  yield {
    measure: '1k: nothing edited, processor time',
    figure: nothing.processor / 1000,
    unit: 's',
    mark: { most: 1.5 },
    note: `${(nothing.milliseconds / 1000).toFixed(1)} s`,
  };
}

async function* saved(site: CorpusSite): AsyncGenerator<Row> {
  const taken = await devSaves(site, 5);
  yield {
    measure: '1k: npm run dev, a save until the page is right',
    figure: median(taken) / 1000,
    unit: 's',
    mark: { most: 0.5 },
    note: `${(Math.min(...taken) / 1000).toFixed(2)} to ${(Math.max(...taken) / 1000).toFixed(2)} in ${taken.length} saves`,
  };
}

async function* tenTimes(small: Build): AsyncGenerator<Row> {
  const site = corpusSite(10_000);
  const large = await coldBuild(site);
  yield {
    measure: '10k: cold, everything, by 1k',
    figure: large.milliseconds / small.milliseconds,
    unit: '×',
    mark: { most: 10.5 },
    note: `${(large.milliseconds / 1000).toFixed(0)} s`,
  };
  yield {
    measure: '10k: most memory of all processes',
    figure: large.bytes / 1e9,
    unit: 'GB',
    mark: { most: 2 },
    note: ADDED,
  };
}

const ADDED = 'resident, added up: what processes share counts in each';

async function drawnCards(): Promise<Row> {
  const [alike, drawn] = [corpusSite(50), corpusSite(50, 'drawn')];
  const runs = await inTurn(1, { alike: () => coldBuild(alike), drawn: () => coldBuild(drawn) });
  const [without, drew] = [runs.alike[0]?.processor ?? Number.NaN, runs.drawn[0]?.processor ?? Number.NaN];
  return { measure: 'A share card that is drawn', figure: (drew - without) / 50, unit: 'ms' };
}

async function* linted(): AsyncGenerator<Row> {
  const site = corpusSite(10_000);
  for (const [name, mark] of [
    ['first', { most: 60 }],
    ['again, nothing changed', { most: 5 }],
    ['again, one article edited', undefined],
  ] as const) {
    if (name === 'again, one article edited') editOne(site, 11);
    // `measuredRun` throws if the check fails. Ids that are not locked are only warnings.
    const { milliseconds, processor } = await measuredRun(site.root, ['src/cli/check.ts']);
    yield {
      measure: `10k: npm run check, ${name}`,
      figure: milliseconds / 1000,
      unit: 's',
      ...(mark && { mark }),
      note: `processor time ${(processor / 1000).toFixed(1)} s`,
    };
  }
}
