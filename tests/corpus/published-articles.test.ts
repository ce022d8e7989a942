import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedFileText } from '../../src/content/published.ts';
import { readSite } from '../read-site.ts';

/** An article without quotations, so content/published.json has only its slug and title. */
const article = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: Made up.\npublished: 2025-04-14\n${more}sources: {}\n---\nWords.\n`;
const FILES = { outlets: '{}\n', speakers: '{}\n' };

function lost(
  texts: Record<string, string>,
  published: [slug: string, title: string][],
  sought = 'lost-id',
): string[] {
  const file = (path: string, text: string) => ({ file: `content/${path}`, text });
  const names = { articles: published.map(([slug, title]) => ({ slug, title })), outlets: [], speakers: [] };
  const { problems } = readSite(
    {
      registry: {
        outlets: file('outlets.yaml', FILES.outlets),
        speakers: file('speakers.yaml', FILES.speakers),
        published: file('published.json', publishedFileText(names)),
      },
      articles: Object.entries(texts).map(([slug, text]) => ({
        slug,
        markdown: file(`articles/${slug}.md`, text),
        lock: null,
      })),
      pages: [],
      locks: [],
      publicFiles: [],
      problems: [],
    },
    { language: 'en', strict: false },
  );
  return problems
    .filter(({ rule }) => rule === sought)
    .map(({ file, line, message }) => `${file}:${line} ${message.replace(/[.,:].*$/u, '')}`);
}

describe('a published slug', () => {
  const both: [string, string][] = [
    ['flood', 'The flood'],
    ['storm', 'The storm'],
  ];
  const flood = article('The flood');
  const storm = article('The storm');

  it('is not lost while its article is there, whatever its title', () => {
    assert.deepEqual(lost({ flood, storm }, both), []);
    assert.deepEqual(lost({ flood: article('The deluge'), storm }, both), []);
    assert.deepEqual(lost({ flood: storm, storm }, both), [], 'a title may be used twice');
    assert.deepEqual(lost({ flood, storm, hail: flood }, both), []);
  });

  it('is lost with its article, also one without quotations, or if that becomes a draft', () => {
    assert.deepEqual(lost({ storm }, both), ['content/published.json:3 content/articles/flood']);
    assert.deepEqual(lost({ flood: article('The flood', 'draft: true\n'), storm }, both), [
      'content/published.json:3 content/articles/flood',
    ]);
  });

  it('is lost by a new name, unless this says so under `formerly`, for ever', () => {
    assert.equal(lost({ deluge: flood, storm }, both).length, 1);
    const renamed = article('The flood', 'formerly: [flood]\n');
    assert.deepEqual(lost({ deluge: renamed, storm }, both), []);
    const locked: [string, string][] = [...both, ['deluge', 'The flood']];
    assert.deepEqual(lost({ deluge: renamed, storm }, locked), []);
    assert.equal(lost({ deluge: flood, storm }, locked).length, 1, '`formerly` was taken out');
    const again = article('The flood', 'formerly: [deluge]\n');
    assert.equal(lost({ water: again, storm }, locked).length, 1, 'only the last name was given');
    assert.deepEqual(lost({ water: article('The flood', 'formerly: [deluge, flood]\n'), storm }, locked), []);
    assert.deepEqual(lost({ flood: again, storm }, locked), [], 'the first name was given back');
  });

  it('is lost if two or three articles swap their slugs, also if one of them has a new title', () => {
    assert.equal(lost({ flood: storm, storm: flood }, both).length, 2);
    assert.equal(lost({ flood: article('The hail'), storm: flood }, both).length, 1);
    const three: [string, string][] = [...both, ['hail', 'The hail']];
    assert.equal(lost({ flood: storm, storm: article('The hail'), hail: flood }, three).length, 3);
  });

  it('is lost if another article takes its place, even with a redirect', () => {
    assert.equal(lost({ storm: article('The flood', 'formerly: [flood]\n') }, both).length, 1);
  });

  it('may be a former slug of an article whose frontmatter cannot be read', () => {
    const deluge = '---\ntitle: [\n---\n';
    assert.deepEqual(lost({ deluge, storm }, both), []);
    const linking = storm.replace('Words.', '[The flood](/articles/flood/).');
    assert.deepEqual(lost({ deluge, storm: linking }, both, 'dead-link'), []);
    assert.equal(lost({ deluge: flood, storm: linking }, both, 'dead-link').length, 1);
  });
});
