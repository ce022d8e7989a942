import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import { LEAVES, MAY_IMPORT } from './layers.ts';

const files = globSync('src/**/{*,.*/*}.{ts,astro,mjs,css}').sort();
const imports = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/gu)].map(([, path = '']) => ({
    file,
    path: join(dirname(file), path),
    from: layerOf(file),
    to: layerOf(join(dirname(file), path)),
  })),
);

test('a folder imports only from the folders listed for it', () => {
  const wrong = imports
    .filter(({ from, to }) => !mayImport(from, to))
    .map(({ file, to }) => `${file} imports ${to}`);
  assert.deepEqual(wrong, []);
});

test('the diagram in CONTRIBUTING.md names every folder, after all folders that it imports from', () => {
  const [, diagram = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('```');
  const groups = diagram.split('→').map(group => group.trim().split(/\s+/u));
  const folders = Object.keys(MAY_IMPORT).filter(name => !name.includes('.'));
  assert.deepEqual(groups.flat().sort(), folders.sort());
  const groupOf = (folder: string) => groups.findIndex(group => group.includes(folder));
  const wrong = folders.flatMap(from =>
    (MAY_IMPORT[from] ?? [])
      .filter(to => groupOf(to) >= groupOf(from))
      .map(to => `${from} comes before ${to}, which it imports from`),
  );
  assert.deepEqual(wrong, []);
});

test('scripts for the browser import only the protocol and the terms of search, the anchor of removed quotations, and of ui only the sentences for scripts', () => {
  const foreign = imports.filter(({ from, to }) => from === 'client' && to !== 'client');
  assert.deepEqual([...new Set(foreign.map(({ path }) => path))].sort(), [
    'src/removed-anchor.ts',
    'src/search/protocol.ts',
    'src/search/terms/content.ts',
    'src/search/terms/document-url.ts',
    'src/search/terms/scripts.ts',
    'src/search/terms/stop-words.ts',
    'src/search/terms/token.ts',
    'src/search/terms/tokens.ts',
    'src/ui/scripts.ts',
    'src/ui/search-facts.ts',
  ]);
  const folders = foreign.filter(({ to }) => to === 'search').map(({ file }) => dirname(file));
  assert.deepEqual([...new Set(folders)], ['src/client/search']);
  const protocol = readFileSync('src/search/protocol.ts', 'utf8');
  assert.equal(protocol.match(/^import (?!type )/gmu), null, 'the protocol imports no code');
});

test('each folder of src/client stands alone', () => {
  const wrong = imports.filter(
    ({ file, path, from, to }) => from === 'client' && to === 'client' && dirname(path) !== dirname(file),
  );
  assert.deepEqual(wrong, []);
});

test('every folder of src is listed, and imports from every folder listed for it', () => {
  const known = [...Object.keys(MAY_IMPORT), ...LEAVES, 'theme.css'];
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
  const folders = Map.groupBy(code, layerOf);
  assert.deepEqual(
    [...folders].filter(([, some]) => lines(some) > 0.15 * all).map(([folder]) => folder),
    [],
  );
});

test('pure folders use no disk, clock, randomness or Astro', () => {
  const impure = /from '(?:node:|astro)|Date\.now|new Date\(\)|Math\.random|process\./u;
  const pure = files.filter(file =>
    /^src\/(?:words|marks|ids|problems|content|markdown|article|record|ui|render|exports|hosts)\//u.test(
      file,
    ),
  );
  const wrong = pure.filter(
    file => file !== 'src/content/read-files.ts' && impure.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(wrong, []);
});

/**
 * A literal of two words or more counts as a sentence. `record` must have no sentence. In the other folders below, only sentences
 * with a capital letter at their start count, because messages for editors begin with a small letter.
 */
test('pure folders and scripts have no sentences for readers: those are in src/ui', () => {
  const sentences: [folder: string, sentence: RegExp][] = [
    ['record', /\p{L}\S*\s+\S*\p{L}/u],
    ...['words', 'marks', 'ids', 'markdown', 'article', 'render', 'exports', 'client', 'dates.ts'].map(
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

test('no file has over 250 lines, no page over 40, and the median is under 60', () => {
  const lengths = files.map(file => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
  const most = (file: string) => (file.startsWith('src/pages/') ? 40 : 250);
  assert.deepEqual(
    lengths.filter(({ file, lines }) => lines > most(file)),
    [],
  );
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  assert.ok(
    (sorted[Math.floor(sorted.length / 2)] ?? 0) < 60,
    `the median file has ${sorted[Math.floor(sorted.length / 2)]} lines`,
  );
});

test('no code sets text as HTML or evades types', () => {
  const evasions =
    /innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|: any\b|\bas any\b|@ts-(?:ignore|expect-error|nocheck)/u;
  assert.deepEqual(
    files.filter(file => evasions.test(readFileSync(file, 'utf8'))),
    [],
  );
});

test('only sanitized HTML and escaped data are set as HTML', () => {
  const places = files.filter(file => readFileSync(file, 'utf8').includes('set:html'));
  assert.deepEqual(places, [
    'src/components/ArticleText.astro',
    'src/components/Excerpt.astro',
    'src/components/LinkedData.astro',
    'src/layouts/SitePage.astro',
  ]);
});

test('only tokens.css has colours, and no rule is !important', () => {
  const styles = files.filter(file => file.endsWith('.css') && file !== 'src/styles/tokens.css');
  const wrong = styles.filter(file =>
    /#[0-9a-f]{3,8}\b|oklch\(|rgba?\(|hsla?\(|!important/iu.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(wrong, []);
});

test('there are no default exports outside configuration, and no folders such as utils', () => {
  const scripts = files.filter(file => file.endsWith('.ts'));
  assert.deepEqual(
    scripts.filter(file => /^export default/mu.test(readFileSync(file, 'utf8'))),
    // Astro loads this file and uses its default export.
    ['src/build/astro-log.ts'],
  );
  assert.deepEqual(
    files.filter(file => /\/(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(file)),
    [],
  );
});

/** The texts of string and template literals in a file, except those in `throw` statements. */
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
