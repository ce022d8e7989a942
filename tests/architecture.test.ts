import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';
import ts from 'typescript';

/** Each folder of `src/` and those it may import from, besides itself: the picture in CONTRIBUTING.md, arrow by arrow. */
const MAY_IMPORT: Record<string, string[]> = {
  words: [],
  ids: ['words'],
  problems: [],
  cache: [],
  content: ['words', 'ids', 'problems'],
  markdown: ['words', 'problems'],
  article: ['words', 'ids', 'problems', 'content', 'markdown'],
  corpus: ['problems', 'content', 'markdown', 'article', 'cache'],
  record: ['words', 'content', 'markdown', 'article'],
  ui: [],
  render: ['words', 'article', 'ui'],
  exports: ['words', 'article', 'record', 'render', 'ui'],
  search: ['words', 'article', 'record', 'cache', 'ui'],
  share: ['words', 'record', 'cache', 'ui'],
  loader: ['problems', 'content', 'article', 'corpus', 'cache', 'record'],
  build: ['cache', 'search'],
  cli: ['ids', 'problems', 'content', 'article', 'corpus', 'cache', 'build'],
  client: ['search', 'ui'],
  components: [
    'words',
    'problems',
    'markdown',
    'article',
    'record',
    'exports',
    'search',
    'loader',
    'ui',
    'client',
    'styles',
  ],
  layouts: ['words', 'loader', 'ui', 'components', 'styles'],
  pages: ['record', 'render', 'exports', 'search', 'share', 'ui', 'loader', 'components', 'layouts'],
  'content.config.ts': ['loader'],
  styles: [],
};
/** Any folder may import these; they import nothing but each other. */
const LEAVES = ['site.ts', 'urls.ts', 'dates.ts', 'paths.ts'];

const files = globSync('src/**/*.{ts,astro,mjs,css}').sort();
const imports = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/gu)].map(([, path = '']) => ({
    file,
    path: join(dirname(file), path),
    from: layerOf(file),
    to: layerOf(join(dirname(file), path)),
  })),
);

test('imports run along the arrows of the picture only', () => {
  const wrong = imports
    .filter(({ from, to }) => !mayImport(from, to))
    .map(({ file, to }) => `${file} imports ${to}`);
  assert.deepEqual(wrong, []);
});

test('what runs in the browser knows of search only the protocol, and of ui only its own sentences', () => {
  const foreign = imports.filter(({ from, to }) => from === 'client' && to !== 'client');
  assert.deepEqual([...new Set(foreign.map(({ path }) => path))].sort(), [
    'src/search/protocol.ts',
    'src/ui/scripts.ts',
    'src/ui/search-facts.ts',
  ]);
  const folders = foreign.filter(({ to }) => to === 'search').map(({ file }) => dirname(file));
  assert.deepEqual([...new Set(folders)], ['src/client/search']);
  const protocol = readFileSync('src/search/protocol.ts', 'utf8');
  assert.equal(
    protocol.match(/^import (?!type )/gmu),
    null,
    'the protocol brings no other code into the browser',
  );
});

test('each folder of src/client stands alone', () => {
  const wrong = imports.filter(
    ({ file, path, from, to }) => from === 'client' && to === 'client' && dirname(path) !== dirname(file),
  );
  assert.deepEqual(wrong, []);
});

test('every folder of src has a place in the picture, and no arrow is there for nothing', () => {
  const known = [...Object.keys(MAY_IMPORT), ...LEAVES, 'hosts'];
  assert.deepEqual(
    readdirSync('src').filter(name => !known.includes(name)),
    [],
  );
  const unused = Object.entries(MAY_IMPORT).flatMap(([from, allowed]) =>
    allowed
      .filter(to => !imports.some(one => one.from === from && one.to === to))
      .map(to => `${from} never imports ${to}`),
  );
  assert.deepEqual(unused, []);
});

test('no folder has more than 15 % of the code', () => {
  const code = files.filter(file => !file.endsWith('.css'));
  const lines = (some: string[]) =>
    some.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length, 0);
  const all = lines(code);
  const folders = Map.groupBy(code, file => file.split('/')[1] ?? '');
  assert.deepEqual(
    [...folders].filter(([, some]) => lines(some) > 0.15 * all).map(([folder]) => folder),
    [],
  );
});

test('the pure layers touch neither the disk, the clock, chance nor Astro', () => {
  const impure = /from '(?:node:|astro)|Date\.now|new Date\(\)|Math\.random|process\./u;
  const pure = files.filter(file =>
    /^src\/(?:words|ids|problems|content|markdown|article|record|ui|render|exports)\//u.test(file),
  );
  const wrong = pure.filter(
    file => file !== 'src/content/read-files.ts' && impure.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(wrong, []);
});

/**
 * A literal of two words or more is taken for a sentence. `record` has no use for any. In the others, messages for editors begin with a
 * small letter, since they follow the place in the file; so there a sentence for readers is one that begins with a capital letter. What is
 * thrown is for nobody but us.
 */
test('neither the pure layers nor the scripts hold a sentence for readers: those stand in src/ui', () => {
  const sentences: [folder: string, sentence: RegExp][] = [
    ['record', /\p{L}\S*\s+\S*\p{L}/u],
    ...['words', 'ids', 'markdown', 'article', 'render', 'exports', 'client', 'dates.ts'].map(
      folder => [folder, /^\p{Lu}[\p{L}\p{P}]*\s+\S*\p{L}/u] satisfies [string, RegExp],
    ),
  ];
  const wrong = sentences.flatMap(([folder, sentence]) =>
    files
      .filter(file => layerOf(file) === folder)
      .flatMap(file =>
        literalsIn(file)
          .filter(text => sentence.test(text))
          .map(text => `${file}: ${text}`),
      ),
  );
  assert.deepEqual(wrong, []);
});

test('no file is over 250 lines, no page over 40, the middle one under 60', () => {
  const lengths = files.map(file => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
  const most = (file: string) => (file.startsWith('src/pages/') ? 40 : 250);
  assert.deepEqual(
    lengths.filter(({ file, lines }) => lines > most(file)),
    [],
  );
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  assert.ok(
    (sorted[Math.floor(sorted.length / 2)] ?? 0) < 60,
    `the middle file has ${sorted[Math.floor(sorted.length / 2)]} lines`,
  );
});

test('text reaches the page as text, and types are not evaded', () => {
  const evasions =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|: any\b|\bas any\b|@ts-(?:ignore|expect-error|nocheck)/u;
  assert.deepEqual(
    files.filter(file => evasions.test(readFileSync(file, 'utf8'))),
    [],
  );
});

test('only HTML that the sanitizer let through is set as HTML, and data without a “<”', () => {
  const places = files.filter(file => readFileSync(file, 'utf8').includes('set:html'));
  assert.deepEqual(places, [
    'src/components/LinkedData.astro',
    'src/layouts/SitePage.astro',
    'src/pages/articles/[slug].astro',
  ]);
});

test('colours stand in tokens.css alone, and no rule shouts', () => {
  const styles = files.filter(file => file.endsWith('.css') && file !== 'src/styles/tokens.css');
  const wrong = styles.filter(file =>
    /#[0-9a-f]{3,8}\b|oklch\(|rgba?\(|hsla?\(|!important/iu.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(wrong, []);
});

test('exported names are named: no default exports outside configuration, no folder of leftovers', () => {
  const scripts = files.filter(file => file.endsWith('.ts'));
  assert.deepEqual(
    scripts.filter(file => /^export default/mu.test(readFileSync(file, 'utf8'))),
    // Astro loads it by that name.
    ['src/build/log.ts'],
  );
  assert.deepEqual(
    files.filter(file => /\/(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(file)),
    [],
  );
});

/** Every string of a script and every part of a template, but for those that are thrown. */
function literalsIn(file: string): string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isThrowStatement(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return literals;
}

function layerOf(path: string): string {
  const [first = ''] = relative('src', path).split('/');
  return first;
}

const mayImport = (from: string, to: string) =>
  from === to || LEAVES.includes(to) || (MAY_IMPORT[from] ?? []).includes(to);
