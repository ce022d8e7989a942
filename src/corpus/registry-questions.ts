import { digestOf } from '../cache/digest.ts';
import { recordLookups } from '../cache/record-lookups.ts';
import type { Registry, RegistryTables } from '../content/registry-tables.ts';

/** The registry for reading one article, and what was asked of it so far: each question once, in the order of asking. */
export function recordQuestions(registry: Registry): { tables: RegistryTables; asked(): Question[] } {
  const asked = new Map<string, Question>();
  const note =
    (kind: Question[0]) =>
    (id: string): void => {
      asked.set(`${kind} ${id}`, [kind, id]);
    };
  const isComplete = (kind: 'outlets' | 'speakers') => {
    note('complete')(kind);
    return registry.complete[kind];
  };
  return {
    tables: {
      outlets: recordLookups(registry.outlets, note('outlets')),
      speakers: recordLookups(registry.speakers, note('speakers')),
      former: { speakers: recordLookups(registry.former.speakers, note('former')) },
      complete: {
        get outlets() {
          return isComplete('outlets');
        },
        get speakers() {
          return isComplete('speakers');
        },
      },
    },
    asked: () => [...asked.values()],
  };
}

/** A digest of what the registry answers now. “There is no such row” is an answer too. */
export const answersTo = (questions: Question[], registry: Registry): string =>
  digestOf(questions.map(question => answer(question, registry)));

function answer([kind, id]: Question, { outlets, speakers, former, complete }: Registry): unknown {
  if (kind === 'outlets') return digestOfRow(outlets.get(id));
  if (kind === 'speakers') return digestOfRow(speakers.get(id));
  if (kind === 'former') return former.speakers.get(id) ?? null;
  return id === 'outlets' ? complete.outlets : complete.speakers;
}

/** Many articles ask for the same rows. */
const digests = new WeakMap<object, string>();

function digestOfRow(row: object | undefined): string | null {
  if (row === undefined) return null;
  const digest = digests.get(row) ?? digestOf(row);
  digests.set(row, digest);
  return digest;
}

/** What was asked: for a row, for whom a former id belongs to now, or whether a file could be read. */
export type Question = [kind: 'outlets' | 'speakers' | 'former' | 'complete', id: string];
