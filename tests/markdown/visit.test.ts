import assert from 'node:assert/strict';
import test from 'node:test';
import type { Nodes, Root } from 'mdast';
import { visit as visitOfUnist } from 'unist-util-visit';
import { EXIT, SKIP, visit } from '../../src/markdown/visit.ts';
import { share } from '../effort.ts';
import { random } from '../random.ts';

/**
 * A random tree of paragraphs, emphasis and texts. Each node but the root has its own line number, so that a test can tell the
 * nodes apart.
 */
function treeFrom(draw: () => number): Root {
  let count = 0;
  const node = (depth: number): Nodes => {
    count += 1;
    const position = { start: { line: count, column: 1 }, end: { line: count, column: 1 } };
    if (depth === 0 || draw() < 0.2) return { type: 'text', value: '', position };
    const children = Array.from({ length: Math.floor(draw() * 4) }, () => node(depth - 1));
    return { type: draw() < 0.5 ? 'paragraph' : 'emphasis', children: children as never, position };
  };
  return {
    type: 'root',
    children: Array.from({ length: 1 + Math.floor(draw() * 3) }, () => node(3)) as never,
  };
}

/** The nodes that a visit reaches, in order, and the tree after it. The visitor skips, ends, removes and jumps at random. */
function visited(seed: number, isOfUnist: boolean): unknown[] {
  const draw = random(seed);
  const tree = treeFrom(draw);
  const found: unknown[] = [];
  const visitor = (node: Nodes, index: number | undefined, parent: { children: Nodes[] } | undefined) => {
    found.push([node.type, node.position?.start.line, index, parent?.children.length]);
    const chosen = draw();
    if (chosen < 0.05) return EXIT;
    if (chosen < 0.2) return SKIP;
    if (chosen < 0.3 && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (chosen < 0.4 && index !== undefined) return index + 2;
    if (chosen < 0.45) return true;
    return undefined;
  };
  const type = seed % 3 === 0 ? 'emphasis' : undefined;
  if (isOfUnist) type ? visitOfUnist(tree, type, visitor) : visitOfUnist(tree, visitor);
  else type ? visit(tree, type, visitor) : visit(tree, visitor);
  return [...found, tree];
}

test('a visit comes across the same nodes as one of unist-util-visit', () => {
  for (let seed = 1; seed <= share(2000); seed += 1)
    assert.deepEqual(visited(seed, false), visited(seed, true), `seed ${seed}`);
});
