import { Document, visit } from 'yaml';
import type { z } from 'zod';
import { MOST_NESTED } from '../../problems/most-nested.ts';
import type { Place } from '../../problems/place.ts';
import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { type FieldRule, schemaProblems } from './schema-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { parseYaml } from './yaml-document.ts';
import { type Locate, placesIn } from './yaml-places.ts';

/**
 * The limit for aliases, as the library counts them (`maxAliasCount`). More aliases may be an attack that fills the memory
 * (“alias bomb”).
 */
const MOST_ALIASES = 50;

/**
 * Reads YAML as a value of the schema, or returns its problems. A fast parser reads the text first. The slow parser, which gives
 * positions, is used if the fast parser cannot read the text, if there are problems, or if `locate` is called.
 *
 * Contract: every scalar is text (failsafe schema), so `2025` and `no` stay as the editor wrote them. `firstLine` is the line of
 * the file on which `text` begins. A mistyped field name such as `tilte` is one problem: `title` is not reported as missing.
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  rule: FieldRule,
  firstLine = 1,
): YamlResult<T> {
  const plain = readPlainYaml(text);
  const read = plain === undefined ? undefined : schema.safeParse(plain ?? {});
  if (!read?.success) return readWithPlaces(text, schema, rule, firstLine);
  let placed: YamlResult<T> | undefined;
  const locate: Locate = (...at) => {
    placed ??= readWithPlaces(text, schema, rule, firstLine);
    return placed.locate(...at);
  };
  return { value: read.data, locate, problems: [] };
}

/** As `readYaml`, but always by the slow parser, which gives positions. */
export function readWithPlaces<T>(
  text: string,
  schema: z.ZodType<T>,
  rule: FieldRule,
  firstLine: number,
): YamlResult<T> {
  const parsed = parseYaml(text, MOST_NESTED);
  const document = 'deep' in parsed ? new Document() : parsed.document;
  const { place, locate } = placesIn(document, text, firstLine);
  const problemAt = (at: Place, message: string, id: FieldRule = rule): LocalProblem =>
    report(id, at, { message });
  const failed = (problems: LocalProblem[]) => ({ value: null, locate, problems });

  if ('deep' in parsed) return failed([problemAt(place(parsed.deep), TOO_DEEP)]);
  const unreadable = syntaxProblems(document, text);
  if (unreadable.length > 0)
    return failed(unreadable.map(({ offset, message }) => problemAt(place(offset), message)));
  const plain = toPlain(document);
  if (plain === undefined)
    return failed([
      problemAt(place(offsetOfAlias(document)), 'aliases repeat too much: write the values out'),
    ]);
  const read = schema.safeParse(plain ?? {});
  if (read.success) return { value: read.data, locate, problems: [] };
  return failed(
    schemaProblems(schema, read.error.issues, plain ?? {}).map(({ path, part, message, rule: id }) =>
      problemAt(locate(path, part), message, id),
    ),
  );
}

const TOO_DEEP = `lists and maps are nested more than ${MOST_NESTED} deep here: remove the surplus brackets and dashes, or put a text that contains them in quotation marks`;

/** Returns the document as plain values: `undefined` if it has too many aliases, `null` if it is empty. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function offsetOfAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_key, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

export interface YamlResult<T> {
  /** `null` if there are problems. */
  value: T | null;
  locate: Locate;
  problems: LocalProblem[];
}
