import { digestOf, digestOfObject } from '../../cache/digest.ts';
import { recordLookups } from '../../cache/record-lookups.ts';
import type { Registry, RegistryTables } from '../../content/registry-tables.ts';
import { checkedExcerpt } from '../evidence-checks.ts';

/**
 * Wraps the registry for reading one article, and records all lookups. `lookups` returns each lookup so far once, in the order of
 * first use.
 */
export function recordRegistryLookups(registry: Registry): {
  tables: RegistryTables;
  lookups(): RegistryLookup[];
} {
  const found = new Map<string, RegistryLookup>();
  const note =
    (kind: RegistryLookup[0]) =>
    (id: string): void => {
      found.set(`${kind} ${id}`, [kind, id]);
    };
  const isComplete = (kind: keyof Registry['complete']) => {
    note('complete')(kind);
    return registry.complete[kind];
  };
  return {
    tables: {
      images: {
        get(path) {
          note('images')(path);
          return registry.images.get(path);
        },
      },
      checks: {
        capture(id) {
          note('capture')(id);
          return registry.checks.capture(id);
        },
        newest(url, excerpt) {
          const name = checkedExcerpt(url, excerpt);
          note('newest')(name);
          return registry.checks.newestOf(name);
        },
      },
      outlets: recordLookups(registry.outlets, note('outlets')),
      speakers: recordLookups(registry.speakers, note('speakers')),
      statements: recordLookups(registry.statements, note('statements')),
      former: { speakers: recordLookups(registry.former.speakers, note('former')) },
      complete: {
        get outlets() {
          return isComplete('outlets');
        },
        get speakers() {
          return isComplete('speakers');
        },
        get statements() {
          return isComplete('statements');
        },
      },
    },
    lookups: () => [...found.values()],
  };
}

/** Returns a digest of the registry’s answers to these lookups. “There is no such speaker” is an answer too. */
export const digestOfAnswers = (lookups: RegistryLookup[], registry: Registry): string =>
  digestOf(lookups.map(lookup => answer(lookup, registry)));

function answer([kind, id]: RegistryLookup, registry: Registry): unknown {
  const { images, checks, outlets, speakers, statements, former, complete } = registry;
  if (kind === 'images') return images.get(id) ?? null;
  if (kind === 'capture') return checks.capture(id) ?? null;
  if (kind === 'newest') return checks.newestOf(id) ?? null;
  if (kind === 'outlets') return digestOfRow(outlets.get(id));
  if (kind === 'speakers') return digestOfRow(speakers.get(id));
  if (kind === 'statements') return digestOfRow(statements.get(id));
  if (kind === 'former') return former.speakers.get(id) ?? null;
  return complete[id as keyof Registry['complete']];
}

const digestOfRow = (row: object | undefined): string | null =>
  row === undefined ? null : digestOfObject(row);

/**
 * A lookup in the registry, such as `['speakers', 'ana-ruiz']`. `newest` asks for the newest check of an excerpt. `former` asks
 * for the current id of a speaker with a former id. `complete` asks whether a registry file could be read.
 */
export type RegistryLookup = [
  kind: 'images' | 'capture' | 'newest' | 'outlets' | 'speakers' | 'statements' | 'former' | 'complete',
  id: string,
];
