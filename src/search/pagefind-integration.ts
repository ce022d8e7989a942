import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { SITE } from '../site.ts';
import { devIndex } from './dev-index.ts';
import { HANDOVER, handedOver, type PackedRecord, unpacked } from './handover.ts';
import { isArticle, PART_LIMIT, partsOf } from './parts.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * Builds the search index from the record of the site while the pages are rendered: Pagefind is a process of its own, so on two cores most
 * of its time costs none. Any fault stops the build.
 */
export function pagefindIndex(): AstroIntegration {
  let folder = '';
  let indexing: Promise<Indexed> | undefined;
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(devIndex(SITE.base + HANDOVER, writeIndex, logger));
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(pages => ({
          ...pages,
          getStaticPaths: async () => handoverFirst(await pages.getStaticPaths()),
          render: async (request, options) => {
            const rendered = await pages.render(request, options);
            if (!isHandover(options.routeData)) return rendered;
            const response = rendered instanceof Response ? rendered : rendered.response;
            indexing = index(await handedOver(response), folder);
            return new Response(null);
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        const start = performance.now();
        const indexed = await indexing;
        if (!indexed)
          throw new Error(`No page handed over the records of the search: ${HANDOVER} is missing.`);
        if ('fault' in indexed) throw indexed.fault;
        const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
        logger.info(
          `${indexed.count} records indexed in ${seconds(indexed.milliseconds)} s, ${seconds(performance.now() - start)} s of them after the pages`,
        );
      },
    },
  };
}

const isHandover = ({ route }: { route: string }) => route === `/${HANDOVER}`;

function handoverFirst<Path extends { route: { route: string } }>(paths: Path[]): Path[] {
  return [
    ...paths.filter(({ route }) => isHandover(route)),
    ...paths.filter(({ route }) => !isHandover(route)),
  ];
}

/** A fault is kept until the pages are done: nobody waits for the index before. */
async function index(records: Indexable[], folder: string): Promise<Indexed> {
  const start = performance.now();
  try {
    await writeIndex(records, folder);
    return { count: records.length, milliseconds: performance.now() - start };
  } catch (fault) {
    return { fault };
  }
}

type Indexed = { count: number; milliseconds: number } | { fault: unknown };

/**
 * Writes the records into a folder as Pagefind indexes: the newest quotations, and in folders below it older ones and the articles, which are
 * searched by the engine of the first. A list of which records are quotations would weigh more than the ten first results; so the page
 * fetches nothing of the articles before it shows what was said.
 */
export async function writeIndex(
  records: Indexable[],
  outputPath: string,
  limit = PART_LIMIT,
): Promise<void> {
  const { articles = [], quotations = [] } = Object.groupBy(records, record =>
    isArticle(record) ? 'articles' : 'quotations',
  );
  for (const { folder, records: some } of partsOf(quotations, limit))
    await writeKind(some, join(outputPath, folder), folder === '' ? UNUSED : [...UNUSED, ...LIBRARY]);
  await writeKind(articles, join(outputPath, 'articles'), [...UNUSED, ...LIBRARY]);
  await pagefind.close();
}

type Indexable = SearchRecord | PackedRecord;

async function writeKind(records: Indexable[], outputPath: string, unused: string[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: SITE.language,
    maxFragments: MAX_FRAGMENTS,
  });
  stopAt(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  for (let from = 0; from < records.length; from += AT_ONCE)
    await Promise.all(
      records.slice(from, from + AT_ONCE).map(async one => {
        const { filters, ...record } = 'line' in one ? unpacked(one) : one;
        const { kind: _kind, ...others } = filters;
        const added = await index.addCustomRecord({ ...record, filters: others, language: SITE.language });
        stopAt(added.errors, `indexing ${record.url}`);
      }),
    );
  stopAt((await index.writeFiles({ outputPath })).errors, `writing ${outputPath}`);
  // Else it stays in the memory of Pagefind until the last part is written.
  await index.deleteIndex();
  const isPlain = await needsPlainEngine(outputPath);
  const names = [...unused, ...(isPlain ? [] : ['wasm.unknown.pagefind'])];
  await Promise.all(globSync(names, { cwd: outputPath }).map(name => rm(join(outputPath, name))));
}

/** Is there a language for whose word endings Pagefind has no engine of its own? */
async function needsPlainEngine(outputPath: string): Promise<boolean> {
  const entry = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return Object.values(entry.languages).some(({ wasm }) => wasm === null);
}

/** Records handed over without waiting for the one before; Pagefind takes them in turn. */
const AT_ONCE = 200;

/** At 10,000 quotations it costs 28 kB until ten results show, and saves eight files of ten. */
const MAX_FRAGMENTS = 2000;

/** Below the newest part: its engine searches all. */
const LIBRARY = ['pagefind.js', 'wasm.*'];

const UNUSED = [
  'pagefind-*ui.*',
  'pagefind-highlight.js',
  // The search runs on the main thread: see client/pagefind-api.ts.
  'pagefind-worker.js',
];

function stopAt(errors: string[], doing = 'starting'): void {
  if (errors.length > 0) throw new Error(`Pagefind failed when ${doing}: ${errors.join('; ')}`);
}
