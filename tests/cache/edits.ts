import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ARTICLE, OUTLETS, put, SPEAKERS } from '../cli/project.ts';

/**
 * The content of a project with four articles, of which three quote the same words. `wind` also has a label without `@`:
 * `zeherald`. This label is a problem only if there is a speaker `ze`.
 */
export const CONTENT: Record<string, string> = {
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': `${SPEAKERS}bo:\n  name: Bo Example\n  kind: person\n`,
  'content/articles/flood.md': ARTICLE,
  'content/articles/gale.md': ARTICLE.replace('A made-up', 'A third').replaceAll('night', 'noon'),
  'content/articles/storm.md': ARTICLE.replace('A made-up', 'Another'),
  'content/articles/wind.md': ARTICLE.replace('A made-up', 'A fourth').replace(
    '@herald]',
    '@herald] and [warnings had been late][zeherald]',
  ),
};

/**
 * Makes one random edit of the content or the code, and returns its description. Equal random numbers give equal edits. An edit
 * may add or remove a mistake, or change nothing. `isHarmless` allows only the edits of `HARMLESS`.
 */
export function editAtRandom(root: string, random: () => number, isHarmless = false): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const edits = isHarmless ? EDITS.filter(([kind]) => HARMLESS.has(kind)) : EDITS;
  const [kind, edit] = pick(edits) ?? ['nothing', () => ''];
  return `${kind}: ${edit({ root, pick })}`;
}

/** The kinds of edits after which the site can usually still be built. */
const HARMLESS = new Set([
  'prose',
  'draft',
  'no draft',
  'language',
  'new article',
  'article removed',
  'speaker',
  'outlet',
  'page',
  'code of verdicts',
  'code of messages',
  'format of an article',
  'format of the article list',
  'settings',
]);

const WORDS = ['night', 'noon', 'dawn', 'never', 'nobody', '“late”', 'zz'];
const IDS = ['ana-example', 'bo', 'zz', 'ze', 'ana-exmaple', 'eva'];
const OUTLET_IDS = ['herald', 'gazette', 'heralt'];

const EDITS: [kind: string, edit: (project: Project) => string][] = [
  ['words', project => inArticle(project, /night|noon|dawn|never|nobody/u, project.pick(WORDS) ?? '')],
  [
    'prose',
    project =>
      inArticle(
        project,
        /She (?:said|told us) that/u,
        project.pick(['She said that', 'She told us that']) ?? '',
      ),
  ],
  ['label', project => inArticle(project, /\[[\w-]*@herald\]/u, `[${project.pick(['', ...IDS])}@herald]`)],
  [
    'outlet of a source',
    project => inArticle(project, /outlet: [\w-]+/u, `outlet: ${project.pick(OUTLET_IDS)}`),
  ],
  [
    'note',
    project =>
      inArticle(
        project,
        /^sources:/mu,
        `notes: [{ words: the water came at night, speaker: ${project.pick(IDS)}, text: A note. }]\nsources:`,
      ),
  ],
  ['no note', project => inArticle(project, /^notes:.*\n/mu, '')],
  ['draft', project => inArticle(project, /^sources:/mu, 'draft: true\nsources:')],
  ['no draft', project => inArticle(project, /^draft:.*\n/mu, '')],
  [
    'language',
    project => inArticle(project, /^published:/mu, `lang: ${project.pick(['de', 'ar'])}\npublished:`),
  ],
  ['broken frontmatter', project => inArticle(project, /^title: /mu, 'title: [')],
  ['fixed frontmatter', project => inArticle(project, /^title: \[+/mu, 'title: ')],
  [
    'loose label',
    project => inArticle(project, /\.\n$/u, `, as [it was told][${project.pick(IDS)}herald].\n`),
  ],
  ['fixed label', project => inArticle(project, /, as \[it was told\].*\n$/u, '.\n')],
  [
    'new article',
    project =>
      write(
        project,
        `content/articles/${project.pick(['hail', 'snow', 'fog'])}.md`,
        ARTICLE.replace('made-up', 'new'),
      ),
  ],
  ['article removed', project => remove(project, 'content/articles/*.md')],
  ['article renamed', renamedArticle],
  [
    'speaker',
    ({ root, pick }) =>
      registry(
        root,
        'speakers',
        pick(IDS),
        pick(['Ana', 'Eva', 'Bo']),
        pick(['', '  private: "true"\n', '  short: A.\n', '  formerly: [zz]\n']),
      ),
  ],
  ['speaker removed', project => withoutRow(project, 'speakers', project.pick(IDS))],
  [
    'outlet',
    ({ root, pick }) =>
      registry(
        root,
        'outlets',
        pick(OUTLET_IDS),
        pick(['The Herald', 'The Gazette']),
        pick(['', '  short: H.\n']),
      ),
  ],
  ['outlet removed', project => withoutRow(project, 'outlets', project.pick(OUTLET_IDS))],
  [
    'registry broken',
    ({ root, pick }) => change(root, `content/${pick(['outlets', 'speakers'])}.yaml`, /^/u, 'x: [\n'),
  ],
  [
    'registry fixed',
    ({ root, pick }) => change(root, `content/${pick(['outlets', 'speakers'])}.yaml`, /^(?:x: \[\n)+/u, ''),
  ],
  [
    'lock',
    project =>
      write(
        project,
        `content/locks/${slugOf(project)}.json`,
        lockOf(project.pick(IDS), project.pick(['night', 'noon'])),
      ),
  ],
  ['lock broken', project => inFile(project, 'content/locks/*.json', /\[/u, '')],
  ['lock removed', project => remove(project, 'content/locks/*.json')],
  [
    'published names',
    ({ root, pick }) =>
      putAt(
        root,
        'content/published.json',
        JSON.stringify({ outlets: [pick(OUTLET_IDS)], speakers: [pick(IDS)] }),
      ),
  ],
  ['no published names', project => remove(project, 'content/published.json')],
  ['page', project => inFile(project, 'content/pages/*.md', /\n$/u, ' More.\n')],
  ['hidden character', project => inArticle(project, /\.\n$/u, '\u200B.\n')],
  [
    'code of verdicts',
    ({ root }) => toggle(root, 'src/article/reason.ts', 'ENOUGH_WORDS = 3', 'ENOUGH_WORDS = 9'),
  ],
  ['code of messages', ({ root }) => toggle(root, 'src/problems/suggest.ts', 'did you mean', 'was it')],
  ['code of words', ({ root }) => toggle(root, 'src/words/compare/segments.ts', 'import', '\nimport')],
  [
    'format of an article',
    ({ root }) => toggle(root, 'src/corpus/stored-article.ts', 'tree, text, lock }', 'text, lock, tree }'),
  ],
  [
    'format of the article list',
    ({ root }) =>
      toggle(root, 'src/corpus/article-index.ts', '[CODE, ...rows', '[CODE, ...[...rows].reverse()'),
  ],
  ['settings', ({ root }) => toggle(root, 'src/site.ts', "language: 'en'", "language: 'fr'")],
  ['nothing', () => 'as it was'],
];

interface Project {
  root: string;
  pick: <T>(list: readonly T[]) => T | undefined;
}

const files = (root: string, pattern: string) => globSync(pattern, { cwd: root }).sort();
const slugOf = ({ root, pick }: Project) =>
  basename(pick(files(root, 'content/articles/*.md')) ?? 'flood.md', '.md');
const lockOf = (speaker: string | undefined, word: string | undefined) =>
  `[{"id":"kept-${word}","speaker":"${speaker}","source":"herald","words":"the water came at ${word}"}]\n`;

const inArticle = (project: Project, from: RegExp, to: string) =>
  inFile(project, 'content/articles/*.md', from, to);

function inFile({ root, pick }: Project, pattern: string, from: RegExp, to: string): string {
  const path = pick(files(root, pattern));
  return path === undefined ? `no ${pattern}` : change(root, path, from, to);
}

function change(root: string, path: string, from: RegExp | string, to: string): string {
  if (!existsSync(join(root, path))) return `no ${path}`;
  return putAt(
    root,
    path,
    readFileSync(join(root, path), 'utf8').replace(from, () => to),
  );
}

/**
 * Replaces `one` by `other`, or `other` by `one`. So a later edit may bring back an earlier text, whose values are in the cache.
 */
function toggle(root: string, path: string, one: string, other: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  return text.includes(other) ? change(root, path, other, one) : change(root, path, one, other);
}

function write({ root }: Project, path: string, text: string): string {
  return putAt(root, path, text);
}

function putAt(root: string, path: string, text: string): string {
  put(root, path, text);
  return path;
}

function remove({ root, pick }: Project, pattern: string): string {
  const path = pick(files(root, pattern));
  if (path !== undefined) rmSync(join(root, path));
  return path ?? `no ${pattern}`;
}

function renamedArticle(project: Project): string {
  const { root, pick } = project;
  const slug = slugOf(project);
  const to = pick(['tide', 'rain']);
  if (!existsSync(join(root, `content/articles/${slug}.md`))) return 'no article';
  if (pick([true, false]))
    change(root, `content/articles/${slug}.md`, /^sources:/mu, `formerly: [${slug}]\nsources:`);
  renameSync(join(root, `content/articles/${slug}.md`), join(root, `content/articles/${to}.md`));
  return `${slug} to ${to}`;
}

function registry(root: string, file: string, id = '', name = '', more = ''): string {
  const kind = file === 'outlets' ? 'newspaper' : 'person';
  withoutRow({ root, pick: () => undefined }, file, id);
  const path = `content/${file}.yaml`;
  const fields = file === 'outlets' ? more.replace(/ {2}(?:private|formerly).*\n/u, '') : more;
  return change(root, path, /$/u, `${id}:\n  name: ${name}\n  kind: ${kind}\n${fields}`);
}

const withoutRow = ({ root }: Project, file: string, id = '') =>
  change(root, `content/${file}.yaml`, new RegExp(`^${id}:\\n(?: {2}.*\\n)*`, 'mu'), '');
