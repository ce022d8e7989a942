import type { ElementContent, Root, RootContent } from 'hast';

/** Returns a copy of an HTML tree, for changes. It is several times as fast as `structuredClone`. */
export const copiedTree = (tree: Root): Root => ({ ...tree, children: tree.children.map(copied) });

function copied<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== 'element') return { ...node };
  const properties = { ...node.properties };
  for (const name in properties) {
    const value = properties[name];
    if (Array.isArray(value)) properties[name] = [...value];
  }
  return { ...node, properties, children: node.children.map(copied) };
}
