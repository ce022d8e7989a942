import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from '../cli/project.ts';
import { differences, distFiles } from '../site/dist-files.ts';
import { tellTried } from '../tried.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  // It has a neighbour, and one with the same words.
  'content/articles/gale.md': ARTICLE.replace('A made-up', 'A third').replaceAll('night', 'noon'),
  'content/articles/storm.md': ARTICLE.replace('A made-up', 'Another'),
  'content/articles/wind.md': ARTICLE.replace('A made-up', 'A fourth').replaceAll('night', 'dawn'),
});
after(() => rmSync(root, { recursive: true }));

function built(): Map<string, string> {
  const { status, stdout, stderr } = runIn(root, ['src/cli/build.ts']);
  assert.equal(status, 0, stdout + stderr);
  return distFiles(root);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  assert.ok(text.includes(from), `${path} has no “${from}”`);
  put(root, path, text.replaceAll(from, to));
}

function editFlood(): void {
  edit('content/articles/flood.md', 'She said that', 'She told us that');
  edit('content/articles/flood.md', 'title: A made-up', 'title: An invented');
}

/** Was a file of the site written before the article was? */
const isAsBefore = (path: string) =>
  statSync(join(root, 'dist', path)).mtimeMs < statSync(join(root, 'content/articles/flood.md')).mtimeMs;

const EDITS: [what: string, edit: () => unknown][] = [
  ['an article', editFlood],
  [
    'a speaker, an outlet and a lock',
    () => {
      edit('content/speakers.yaml', 'name: Ana Example', 'name: Ana Exemplar');
      edit('content/outlets.yaml', 'name: The Herald', 'name: The Weekly Herald');
      put(
        root,
        'content/locks/flood.json',
        '[{"id":"kept-id","speaker":"ana-example","source":"herald","words":"the water came at night"}]\n',
      );
    },
  ],
  ['the code that reads', () => edit('src/read/reason.ts', "'Found'", "'Seen'")],
  ['the settings', () => edit('src/site.ts', "name: 'On the Record'", "name: 'Off the Record'")],
  [
    'one article that comes and one that goes',
    () => {
      put(root, 'content/articles/hail.md', ARTICLE.replace('A made-up', 'A new'));
      rmSync(join(root, 'content/articles/storm.md'));
    },
  ],
];

describe('a build that knows the last one makes what a build from nothing makes, after a change of', () => {
  let before = built();
  for (const [what, change] of EDITS)
    test(what, () => {
      change();
      const warm = built();
      if (change === editFlood) assert.ok(isAsBefore('articles/wind/record/index.html'));
      assert.notDeepEqual(differences(warm, before), [], 'the change is not seen');
      rmSync(join(root, '.astro'), { recursive: true });
      const differing = differences(warm, built());
      tellTried(`files warm as cold, after a change of ${what}`, warm.size, warm.size - differing.length);
      assert.deepEqual(differing, []);
      before = warm;
    });
});
