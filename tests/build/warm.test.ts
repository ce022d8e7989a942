import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { editAtRandom } from '../cache/edits.ts';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from '../cli/project.ts';
import { isWhole } from '../effort.ts';
import { random } from '../random.ts';
import { differences, distFiles } from '../site/dist-files.ts';
import { reportTried } from '../tried.ts';

const CONTENT = {
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  // Articles link to their neighbours, and `storm` quotes the words of `flood`. So an edit of `flood` can change other pages.
  'content/articles/gale.md': ARTICLE.replace('A made-up', 'A third').replaceAll('night', 'noon'),
  'content/articles/storm.md': ARTICLE.replace('A made-up', 'Another'),
  'content/articles/wind.md': ARTICLE.replace('A made-up', 'A fourth').replaceAll('night', 'dawn'),
};
const root = projectWith(CONTENT);
/** A copy of the project, in which each site is built from nothing. */
const other = projectWith({});
after(() => {
  for (const project of [root, other]) rmSync(project, { recursive: true });
});

/**
 * Builds the site. If the build fails, `files` are the files of the previous site. `isFromBundle` is true if Astro bundled
 * nothing.
 */
function built(project = root): Built {
  const { status, stdout, stderr } = runIn(project, ['src/cli/build.ts']);
  const isFromBundle = /with the bundle of the last build(?!.*Astro builds the site)/su.test(stdout);
  return { files: distFiles(project), output: `${stderr}exit ${status}`, isFromBundle };
}

interface Built {
  files: Map<string, string>;
  output: string;
  isFromBundle: boolean;
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  assert.ok(text.includes(from), `${path} has no “${from}”`);
  put(root, path, text.replaceAll(from, to));
}

function editFlood(): void {
  edit('content/articles/flood.md', 'She said that', 'She told us that');
  edit('content/articles/flood.md', 'title: A made-up', 'title: An invented');
  put(root, 'public/pictures/new.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
}

/** The inode of a file of the site. A file that a build restores keeps its inode, because it is a hard link. */
const inodeOf = (path: string) => statSync(join(root, 'dist', path)).ino;

const timesOf = (files: Map<string, string>) =>
  new Map([...files.keys()].map(path => [path, statSync(join(root, 'dist', path)).mtimeMs]));

/** The files whose modification time has changed, although their bytes have not. */
function touched(
  before: Map<string, string>,
  times: Map<string, number>,
  after: Map<string, string>,
): string[] {
  const now = timesOf(after);
  return [...after.keys()].filter(path => {
    const then = times.get(path);
    return (
      before.get(path) === after.get(path) && then !== undefined && Math.abs((now.get(path) ?? 0) - then) > 1
    );
  });
}

const EDITS: [what: string, edit: () => unknown, isContent?: boolean][] = [
  ['an article and a picture', editFlood, true],
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
    true,
  ],
  ['the code that reads', () => edit('src/article/reason.ts', 'ENOUGH_WORDS = 3', 'ENOUGH_WORDS = 9')],
  ['the sentences', () => edit('src/ui/en/card/status-reason.ts', "'Found'", "'Seen'")],
  ['the settings', () => edit('src/site.ts', "name: 'On the Record'", "name: 'Off the Record'")],
  [
    'one article that comes and one that goes',
    () => {
      put(root, 'content/articles/hail.md', ARTICLE.replace('A made-up', 'A new'));
      rmSync(join(root, 'content/articles/storm.md'));
    },
    true,
  ],
  // Astro warns of this file and does not write the page /speakers/.
  ['a file of public/ in the place of a page', () => put(root, 'public/speakers/index.html', 'Ours.')],
];

/**
 * `npm run test:all` makes each of these edits alone, and then random edits. `npm test` makes the first edit alone, and the
 * second together with random edits, because every edit needs two builds.
 */
const TRIED = isWhole ? EDITS : EDITS.slice(0, 1);
const AT_RANDOM = isWhole ? 12 - EDITS.length : 1;

describe('a build with the previous build makes the same site as a build from nothing, after a change of', () => {
  const first = built();
  let before = first.files;
  test('nothing, and Astro does not start', () => {
    const { status, stdout, stderr } = runIn(root, ['src/cli/build.ts']);
    assert.equal(stdout, 'The site is in dist/ already: nothing has changed since it was built.\n');
    assert.equal(`${stderr}exit ${status}`, first.output, 'the problems are the same');
    assert.match(stderr, /warning/u);
    assert.deepEqual(differences(distFiles(root), before), []);
  });
  for (const [what, change, isContent = false] of TRIED)
    test(what, () => {
      change();
      const times = timesOf(before);
      const inode = inodeOf('articles/wind/record/index.html');
      const warm = built();
      assert.match(warm.output, /exit 0$/u);
      assert.equal(warm.isFromBundle, isContent, 'Astro bundles the code again if it changed, and only then');
      if (change === editFlood) assert.equal(inodeOf('articles/wind/record/index.html'), inode);
      assert.deepEqual(touched(before, times, warm.files), [], 'files that did not change have a new time');
      assert.notDeepEqual(differences(warm.files, before), [], 'the change is not seen');
      const spare = distFiles(root, '.astro/spare-dist');
      assert.equal(spare.size > 0, isContent);
      if (isContent) assert.deepEqual(differences(spare, before), [], 'a file of the old site was changed');
      before = sameAsFromNothing(what, warm);
    });

  const draw = random(7);
  let whole = 0;
  for (let count = 1; count <= AT_RANDOM; count += 1)
    test(`whatever comes, ${count}`, () => {
      if (!isWhole) EDITS[1]?.[1]();
      const edits = Array.from({ length: 3 }, () => editAtRandom(root, draw, true));
      const warm = built();
      before = sameAsFromNothing(edits.join('; '), warm);
      if (warm.output.endsWith('exit 0')) whole += 1;
      else for (const [path, text] of Object.entries(CONTENT)) put(root, path, text);
    });

  test('most random edits could be built', () => {
    assert.ok(whole * 2 > AT_RANDOM, `${whole} of ${AT_RANDOM}`);
  });
});

function sameAsFromNothing(what: string, warm: Built): Map<string, string> {
  for (const folder of ['.astro', 'dist']) rmSync(join(other, folder), { recursive: true, force: true });
  for (const folder of ['content', 'public', 'src']) {
    rmSync(join(other, folder), { recursive: true, force: true });
    cpSync(join(root, folder), join(other, folder), { recursive: true, preserveTimestamps: true });
  }
  const cold = built(other);
  assert.equal(warm.output, cold.output, what);
  if (!cold.output.endsWith('exit 0')) return warm.files;
  const differing = differences(warm.files, cold.files);
  reportTried(
    'files of builds after an edit as of builds from nothing',
    warm.files.size,
    warm.files.size - differing.length,
  );
  assert.deepEqual(differing, [], what);
  return cold.files;
}
