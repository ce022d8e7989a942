import { isAlias, isMap, isNode, isPair, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, endOfLine, endOfNode, findYamlSource, type YamlSource } from './yaml-source.ts';
import { blockField, blockRow, flowRow, type NewField, type NewRow } from './yaml-text.ts';

/**
 * Adds rows of evidence, fields, and ids of captures to one source of an article. `key` is the key of the source.
 *
 * Contract: pure. All other text stays unchanged, with its comments, order and line ends. New text has the style (block or flow)
 * and the indentation of the text around it. `message` says why nothing can be added. Throws an error if `changes.captures` has
 * the index of a row that does not exist.
 */
export function editSource(
  text: string,
  key: string,
  changes: Changes,
): { text: string } | { message: string } {
  const found = findYamlSource(text, key);
  if ('message' in found) return found;
  const newline = /\r\n/u.test(found.yaml) ? '\r\n' : '\n';
  const edits: Edit[] = [];
  if (changes.fields.length > 0) {
    if (found.source.flow === true)
      return {
        message: `\`sources.${key}\` stands on one line, which has no room for comments: write it in lines of its own to use --fill`,
      };
    edits.push(fieldsEdit(found, changes.fields));
  }
  for (const { index, id } of changes.captures) {
    if (isAlias(found.evidence?.items[index]))
      return {
        message: `row ${index + 1} of \`sources.${key}.evidence\` is an alias, which a command cannot change: write the row out`,
      };
    edits.push(...captureEdits(found, index, id));
  }
  if (changes.rows.length > 0) edits.push(...rowsEdits(found, changes.rows));
  const sorted = edits.sort((one, other) => other.at - one.at);
  return {
    text: sorted.reduce((result, { at, insert }) => {
      const place = found.offset + at;
      return result.slice(0, place) + insert.replaceAll('\n', newline) + result.slice(place);
    }, text),
  };
}

function rowsEdits({ yaml, source, evidence }: YamlSource, rows: NewRow[]): Edit[] {
  if (source.flow === true && !evidence)
    return beforeBracket(yaml, source, `evidence: [${rows.map(flowRow).join(', ')}]`);
  if (evidence && (evidence.flow === true || source.flow === true))
    return beforeBracket(yaml, evidence, rows.map(flowRow).join(', '));
  const after = evidence ?? source;
  const indent = evidence ? columnOf(yaml, evidence.range?.[0] ?? 0) : indentOf(yaml, source) + 2;
  const lines = rows.map(row => blockRow(row, indent));
  if (!evidence) lines.unshift(`${' '.repeat(indentOf(yaml, source))}evidence:`);
  return [{ at: endOfLine(yaml, endOfNode(yaml, after)), insert: lines.map(line => `\n${line}`).join('') }];
}

function captureEdits({ yaml, evidence }: YamlSource, index: number, id: string): Edit[] {
  const row = evidence?.items[index];
  if (!isMap(row)) throw new Error(`There is no row ${index} of evidence.`);
  if (row.flow === true) return beforeBracket(yaml, row, `capture: ${id}`);
  const insert = `\n${' '.repeat(indentOf(yaml, row))}capture: ${id}`;
  return [{ at: endOfLine(yaml, endOfNode(yaml, row)), insert }];
}

/** Inserts fields after the outlet, which every source has. */
function fieldsEdit({ yaml, source }: YamlSource, fields: NewField[]): Edit {
  const outlet = source.items.find(({ key }) => isScalar(key) && key.value === 'outlet') ?? source.items[0];
  const value = isPair(outlet) && isScalar(outlet.value) ? outlet.value : source;
  const lines = fields.map(field => blockField(field, indentOf(yaml, source)));
  return { at: endOfLine(yaml, endOfNode(yaml, value)), insert: lines.map(line => `\n${line}`).join('') };
}

/**
 * Inserts an item before the closing bracket of a list or map, such as `[a, b]`. If a comment is in front of the bracket, the
 * item begins a new line. Otherwise the item would be a part of the comment.
 */
function beforeBracket(yaml: string, list: YAMLMap | YAMLSeq, item: string): Edit[] {
  const last = list.items.at(-1);
  const [start, end] = last === undefined ? [(list.range?.[0] ?? 0) + 1, null] : rangeOf(yaml, last);
  const at = yaml.slice(0, (list.range?.[1] ?? 0) - 1).trimEnd().length;
  // After the last item there are only spaces, comments and at most one comma.
  const after = yaml.slice(end ?? start, at);
  const needsComma = end !== null && !after.replace(/#.*/gu, '').includes(',');
  if (!after.includes('#')) return [{ at, insert: `${needsComma ? ', ' : end === null ? '' : ' '}${item}` }];
  const insert = `\n${' '.repeat(columnOf(yaml, start))}${item}`;
  return [...(needsComma ? [{ at: end, insert: ',' }] : []), { at, insert }];
}

/** Returns the offset of the first character of an item, and the offset after its last character. */
function rangeOf(yaml: string, item: unknown): [number, number] {
  const [first, last] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item];
  const [start, end] = [isNode(first) ? first.range?.[0] : null, isNode(last) ? last.range?.[1] : null];
  return [start ?? 0, yaml.slice(0, end ?? 0).trimEnd().length];
}

function indentOf(yaml: string, map: YAMLMap): number {
  const [first] = map.items;
  const key = isPair(first) && isScalar(first.key) ? first.key : null;
  return columnOf(yaml, key?.range?.[0] ?? map.range?.[0] ?? 0);
}

export interface Changes {
  rows: NewRow[];
  /** Existing rows of the source that get the id of a capture. `index` counts from 0. */
  captures: { index: number; id: string }[];
  fields: NewField[];
}

interface Edit {
  /** The UTF-16 offset from the beginning of the YAML. */
  at: number;
  insert: string;
}
