import { isMap, isPair, isScalar, type YAMLMap } from 'yaml';
import { columnOf, endOfLine, endOfNode, findYamlSource, type YamlSource } from './yaml-source.ts';
import { blockField, blockRow, flowRow, type NewField, type NewRow } from './yaml-text.ts';

/**
 * Adds rows of evidence, ids of captures and fields to a source of an article.
 *
 * Contract: pure. Places are found by the positions that the YAML parser gives. All other text stays unchanged, with its
 * comments, order and line ends. New text has the style (block or flow) and the indentation of the text around it. `message` says
 * why nothing can be added. Throws an error if `changes.captures` names a row that does not exist.
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
  for (const { index, id } of changes.captures) edits.push(captureEdit(found, index, id));
  if (changes.rows.length > 0) edits.push(rowsEdit(found, changes.rows));
  const sorted = edits.sort((one, other) => other.at - one.at);
  return {
    text: sorted.reduce((result, { at, insert }) => {
      const place = found.offset + at;
      return result.slice(0, place) + insert.replaceAll('\n', newline) + result.slice(place);
    }, text),
  };
}

function rowsEdit({ yaml, source, evidence }: YamlSource, rows: NewRow[]): Edit {
  if (source.flow === true && !evidence)
    return beforeBracket(yaml, source.range?.[1] ?? 0, `evidence: [${rows.map(flowRow).join(', ')}]`);
  if (evidence && (evidence.flow === true || source.flow === true))
    return beforeBracket(yaml, evidence.range?.[1] ?? 0, rows.map(flowRow).join(', '));
  const after = evidence ?? source;
  const indent = evidence ? columnOf(yaml, evidence.range?.[0] ?? 0) : indentOf(yaml, source) + 2;
  const lines = rows.map(row => blockRow(row, indent));
  if (!evidence) lines.unshift(`${' '.repeat(indentOf(yaml, source))}evidence:`);
  return { at: endOfLine(yaml, endOfNode(yaml, after)), insert: lines.map(line => `\n${line}`).join('') };
}

function captureEdit({ yaml, evidence }: YamlSource, index: number, id: string): Edit {
  const row = evidence?.items[index];
  if (!isMap(row)) throw new Error(`There is no row ${index} of evidence.`);
  if (row.flow === true) return beforeBracket(yaml, row.range?.[1] ?? 0, `capture: ${id}`);
  const insert = `\n${' '.repeat(indentOf(yaml, row))}capture: ${id}`;
  return { at: endOfLine(yaml, endOfNode(yaml, row)), insert };
}

/** Inserts fields after the outlet, which every source has. */
function fieldsEdit({ yaml, source }: YamlSource, fields: NewField[]): Edit {
  const outlet = source.items.find(({ key }) => isScalar(key) && key.value === 'outlet') ?? source.items[0];
  const value = isPair(outlet) && isScalar(outlet.value) ? outlet.value : source;
  const lines = fields.map(field => blockField(field, indentOf(yaml, source)));
  return { at: endOfLine(yaml, endOfNode(yaml, value)), insert: lines.map(line => `\n${line}`).join('') };
}

/** Inserts an item before the closing bracket of a list or map in flow style. `end` is the offset after this bracket. */
function beforeBracket(yaml: string, end: number, item: string): Edit {
  const at = yaml.slice(0, end - 1).trimEnd().length;
  const before = yaml[at - 1];
  return { at, insert: before === ',' ? ` ${item}` : before === '[' || before === '{' ? item : `, ${item}` };
}

function indentOf(yaml: string, map: YAMLMap): number {
  const [first] = map.items;
  const key = isPair(first) && isScalar(first.key) ? first.key : null;
  return columnOf(yaml, key?.range?.[0] ?? map.range?.[0] ?? 0);
}

export interface Changes {
  rows: NewRow[];
  /** Existing rows that get the id of a capture. */
  captures: { index: number; id: string }[];
  fields: NewField[];
}

interface Edit {
  /** The UTF-16 offset from the beginning of the YAML. */
  at: number;
  insert: string;
}
