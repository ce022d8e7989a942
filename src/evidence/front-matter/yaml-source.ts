import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { parseYaml } from '../../content/yaml/yaml-document.ts';
import { MOST_NESTED } from '../../problems/most-nested.ts';

/**
 * Finds the source `key` in the frontmatter of an article, as a node of the YAML parser. `offset` is the offset in `text` at
 * which the YAML begins. The positions of nodes count from there. `message` says why the source cannot be edited.
 */
export function findYamlSource(text: string, key: string): YamlSource | { message: string } {
  const offset = /^\uFEFF?---[ \t]*\r?\n/u.exec(text)?.[0].length;
  const end = offset === undefined ? -1 : text.slice(offset).search(/^---[ \t]*\r?$/mu);
  if (offset === undefined || end === -1) return { message: 'it has no frontmatter' };
  const yaml = text.slice(offset, offset + end);
  const parsed = parseYaml(yaml, MOST_NESTED);
  if ('deep' in parsed) return { message: 'its frontmatter is nested too deep' };
  const source = parsed.document.getIn(['sources', key], true);
  if (!isMap(source))
    return { message: `\`sources.${key}\` is an alias, which a command cannot change: write the source out` };
  const evidence = source.get('evidence', true);
  if (evidence !== undefined && !isSeq(evidence))
    return {
      message: `\`sources.${key}.evidence\` is an alias, which a command cannot change: write the rows out`,
    };
  return { yaml, offset, document: parsed.document, source, evidence: evidence ?? null };
}

/** The offset after the last character of a node, without the comments and empty lines that follow. */
export function endOfNode(yaml: string, node: Node): number {
  const leaf = lastLeaf(node);
  return yaml.slice(0, leaf.range?.[1] ?? 0).trimEnd().length;
}

function lastLeaf(node: Node): Node {
  if (!isCollection(node) || node.flow === true) return node;
  const last = node.items.at(-1);
  const value = isPair(last) ? (isEmpty(last.value) ? last.key : last.value) : last;
  return isNodeLike(value) ? lastLeaf(value) : node;
}

/** Is the value of a key missing, as in `title:`? The parser adds an empty scalar for it. */
const isEmpty = (value: unknown) =>
  !isNodeLike(value) || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
const isNodeLike = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value;

/** The column of an offset, from 0. */
export const columnOf = (yaml: string, at: number): number => at - (yaml.lastIndexOf('\n', at - 1) + 1);

/** The offset at which the line with the offset `at` ends, before its line break. */
export function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at);
  if (end === -1) return yaml.length;
  return yaml[end - 1] === '\r' ? end - 1 : end;
}

export interface YamlSource {
  yaml: string;
  offset: number;
  document: Document;
  source: YAMLMap;
  evidence: YAMLSeq | null;
}
