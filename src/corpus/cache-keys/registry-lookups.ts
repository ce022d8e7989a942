import { digestOf, digestOfObject } from '../../cache/digest.ts';
import { recordLookups } from '../../cache/record-lookups.ts';
import type { Registry, RegistryTables } from '../../content/registry-tables.ts';
import { checkedExcerpt } from '../evidence-checks.ts';

/**
 * Wraps the registry for reading one article, and records all lookups. `lookups` returns each lookup so far once. For each kind,
 * they are in the order of first use.
 */
export function recordRegistryLookups(registry: Registry): {
  tables: RegistryTables;
  lookups(): RegistryLookups;
} {
  const found = new Map<LookupKind, Set<string>>();
  const note = (kind: LookupKind) => {
    const ids = new Set<string>();
    found.set(kind, ids);
    return (id: string): void => {
      ids.add(id);
    };
  };
  const images = note('images');
  const capture = note('capture');
  const newest = note('newest');
  const complete = note('complete');
  const isComplete = (kind: keyof Registry['complete']) => {
    complete(kind);
    return registry.complete[kind];
  };
  return {
    tables: {
      images: {
        get(path) {
          images(path);
          return registry.images.get(path);
        },
      },
      checks: {
        capture(id) {
          capture(id);
          return registry.checks.capture(id);
        },
        newest(url, excerpt) {
          const name = checkedExcerpt(url, excerpt);
          newest(name);
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
    lookups: () =>
      Object.fromEntries([...found].flatMap(([kind, ids]) => (ids.size > 0 ? [[kind, [...ids]]] : []))),
  };
}

/** Returns a digest of the registry’s answers to these lookups. “There is no such speaker” is an answer too. */
export const digestOfAnswers = (lookups: RegistryLookups, registry: Registry): string =>
  digestOf(
    Object.entries(lookups).map(([kind, ids]) => ids.map(id => answer(kind as LookupKind, id, registry))),
  );

function answer(kind: LookupKind, id: string, registry: Registry): unknown {
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
 * The ids that an article has looked up in the registry, such as `{ speakers: ['ana-ruiz'] }`. `newest` asks for the newest check
 * of an excerpt. `former` asks for the current id of a speaker with a former id. `complete` asks whether a registry file could be
 * read.
 */
export type RegistryLookups = Partial<Record<LookupKind, string[]>>;

type LookupKind =
  | 'images'
  | 'capture'
  | 'newest'
  | 'outlets'
  | 'speakers'
  | 'statements'
  | 'former'
  | 'complete';
