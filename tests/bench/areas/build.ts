import { rmSync } from 'node:fs';
import {
  type Build,
  type CorpusSite,
  cardsOf,
  coldBuild,
  corpusSite,
  editOne,
  filesOf,
  warmBuild,
} from '../build/corpus-site.ts';
import { measuredRun } from '../build/measured-run.ts';
import { clearPeers, peers } from '../build/peers.ts';
import type { Area, Row } from '../row.ts';

/** Turns in which ours and the others build one after the other; the shortest of each counts, since only load makes one longer. */
const TURNS = 2;

/** What a site of 1,000 articles costs, beside what others make of the same Markdown; with `full`, ten times as many. */
export const measure: Area = async function* (full) {
  const site = corpusSite(1000);
  try {
    const first = await coldBuild(site, 'drawn');
    const drawn = cardsOf(site);
    const kept = yield* pages(site);
    const cards = drawn.size;
    yield* withoutTarget(kept, (first.milliseconds - kept.milliseconds) / cards);
    yield drawnAgain(site, drawn);
    yield await edited(site, first, kept);
    yield* full ? tenTimes(first) : [];
  } finally {
    clearPeers();
    rmSync(site.root, { recursive: true });
  }
  yield* linted();
};

/** All but the index and the drawing of cards, and the same beside others. */
async function* pages(site: CorpusSite): AsyncGenerator<Row, Build> {
  const others = peers(site.root).map(peer => ({ ...peer, milliseconds: Number.POSITIVE_INFINITY }));
  let best = await coldBuild(site, 'kept');
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const other of others) other.milliseconds = Math.min(other.milliseconds, await other.build());
    const next = await coldBuild(site, 'kept');
    if (next.anArticle < best.anArticle) best = next;
  }
  yield {
    measure: '1k: cold, pages, an article',
    figure: best.anArticle,
    unit: 'ms',
    mark: { most: 10 },
    note: `cards kept, index beside; every quotation checked, of each article two pages and seven files, ${filesOf(site)} files in all`,
  };
  for (const [place, { name, milliseconds }] of others.entries()) {
    const row = {
      measure: `1k: the same by ${name}`,
      figure: (best.anArticle * site.articles) / milliseconds,
      unit: '×',
      note: `${(milliseconds / site.articles).toFixed(1)} ms: one bare page an article, nothing checked`,
    };
    yield place === 0 ? { ...row, mark: { most: 1 } } : row;
  }
  return best;
}

function* withoutTarget({ index, indexAfter, records, bytes }: Build, card: number): Generator<Row> {
  yield {
    measure: '1k: index, a record',
    figure: index / records,
    unit: 'ms',
    note: `beside the pages; ${(indexAfter / 1000).toFixed(1)} s of ${(index / 1000).toFixed(1)} after them`,
  };
  yield { measure: '1k: a share card that is drawn', figure: card, unit: 'ms' };
  yield { measure: '1k: most memory of all processes', figure: bytes / 1e9, unit: 'GB', note: ADDED };
}

function drawnAgain(site: CorpusSite, before: Map<string, number>): Row {
  const again = [...cardsOf(site)].filter(([file, time]) => before.get(file) !== time);
  return {
    measure: '1k: share cards drawn again by later builds',
    figure: again.length,
    unit: '',
    mark: { most: 0 },
  };
}

async function edited(site: CorpusSite, cold: Build, kept: Build): Promise<Row> {
  editOne(site);
  const { milliseconds } = await warmBuild(site);
  return {
    measure: '1k: one article edited, by cold',
    figure: (milliseconds / cold.milliseconds) * 100,
    unit: '%',
    mark: { most: 40 },
    note: `${(milliseconds / 1000).toFixed(1)} s; by cold with cards kept: ${((milliseconds / kept.milliseconds) * 100).toFixed(0)} %`,
  };
}

async function* tenTimes(small: Build): AsyncGenerator<Row> {
  const site = corpusSite(10_000);
  try {
    const large = await coldBuild(site, 'drawn');
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
      mark: { most: 3 },
      note: ADDED,
    };
  } finally {
    rmSync(site.root, { recursive: true });
  }
}

const ADDED = 'resident, added up: what processes share counts in each';

async function* linted(): AsyncGenerator<Row> {
  const { root } = corpusSite(10_000);
  try {
    for (const name of ['first', 'again, nothing changed']) {
      // Ids that are not locked yet are warnings.
      const { milliseconds } = await measuredRun(root, ['src/cli/check.ts']);
      yield {
        measure: `10k: npm run check, ${name}`,
        figure: milliseconds / 1000,
        unit: 's',
        mark: { most: 30 },
      };
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}
