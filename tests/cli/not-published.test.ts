import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ARTICLE, ASTRO, OUTLETS, projectWith, runIn, SPEAKERS } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': `${SPEAKERS}  private: true\n`,
  'content/articles/made-up.md': ARTICLE,
  'content/articles/unfinished.md': ARTICLE.replace('published:', 'draft: true\npublished:').replace(
    'A made-up article',
    'Quite unfinished',
  ),
});
after(() => rmSync(root, { recursive: true }));

test('a draft is in no published file, and a private speaker has neither page nor feed', () => {
  const { status, stderr } = runIn(root, [ASTRO, 'build']);
  assert.equal(status, 0, stderr);
  const files = globSync('dist/**/*', { cwd: root }).filter(file => statSync(join(root, file)).isFile());
  assert.ok(files.includes(join('dist', 'articles', 'made-up', 'citations.bib')), files.join('\n'));
  const naming = files.filter(file => /unfinished/iu.test(file + readFileSync(join(root, file), 'utf8')));
  assert.deepEqual(naming, []);
  assert.ok(!existsSync(join(root, 'dist/speakers/ana-example')));
});
