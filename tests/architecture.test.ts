import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';

/** Left to right; a file imports only from its own layer or one to the left. */
const LAYERS = [
  'cache',
  'words',
  'ids',
  'read',
  'record',
  'corpus',
  'render',
  'exports',
  'search',
  'share',
  'loader',
  'components',
  'layouts',
  'pages',
];
/** Any layer may import these; they import nothing but each other. */
const LEAVES = ['site.ts', 'urls.ts', 'dates.ts', 'paths.ts'];
/** Neither may know of the other. */
const STRANGERS = [['exports', 'search']];
/** These stand beside the row: what each may import. */
const BESIDE: Record<string, string[]> = {
  client: ['client'],
  build: ['build', 'cache', 'search'],
  cli: ['cli', 'build', 'cache', 'words', 'ids', 'read', 'record', 'corpus'],
  'content.config.ts': ['loader'],
};

const files = globSync('src/**/*.{ts,astro,mjs,css}').sort();
const imports = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/gu)].map(([, path = '']) => ({
    file,
    from: layerOf(file),
    to: layerOf(join(dirname(file), path)),
  })),
);

test('imports run from right to left only', () => {
  const wrong = imports
    .filter(({ from, to }) => !mayImport(from, to))
    .map(({ file, to }) => `${file} imports ${to}`);
  assert.deepEqual(wrong, []);
});

test('every folder of src has a place in the order', () => {
  const known = [...LAYERS, ...LEAVES, ...Object.keys(BESIDE), 'styles', 'hosts'];
  assert.deepEqual(
    readdirSync('src').filter(name => !known.includes(name)),
    [],
  );
});

test('the pure layers touch neither the disk, the clock, chance nor Astro', () => {
  const impure = /from '(?:node:|astro)|Date\.now|new Date\(\)|Math\.random|process\./u;
  const pure = files.filter(file => /^src\/(?:words|ids|read|record|render|exports)\//u.test(file));
  const wrong = pure.filter(
    file => file !== 'src/read/read-files.ts' && impure.test(readFileSync(file, 'utf8')),
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

function layerOf(path: string): string {
  const [first = ''] = relative('src', path).split('/');
  return first;
}

function mayImport(from: string, to: string): boolean {
  if (LEAVES.includes(to)) return true;
  const beside = BESIDE[from];
  if (beside) return beside.includes(to);
  if (to === 'styles' || to === 'client') return ['layouts', 'components'].includes(from);
  if (STRANGERS.some(pair => pair.includes(from) && pair.includes(to) && from !== to)) return false;
  return LAYERS.indexOf(from) >= LAYERS.indexOf(to) && LAYERS.includes(to);
}
