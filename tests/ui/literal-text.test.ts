import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { literalTexts, scriptTexts } from './literal-text.ts';

const ALLOWED: Record<string, string> = {
  'src/components/ContentProblems.astro':
    'Only editors see it, in `npm run dev`; the problems in it are in English too.',
};

const read = (file: string) => readFileSync(file, 'utf8');
const components = globSync('src/{components,layouts,pages}/**/*.astro').sort();
const endpoints = globSync('src/pages/**/*.ts').sort();

test('no component, layout or page has literal text for readers: it is in src/ui', () => {
  const found = [
    ...components.map(file => ({ file, texts: literalTexts(read(file)) })),
    ...endpoints.map(file => ({ file, texts: scriptTexts(read(file)) })),
  ].filter(({ texts }) => texts.length > 0);
  assert.deepEqual(
    found.filter(({ file }) => !(file in ALLOWED)),
    [],
  );
  assert.deepEqual(
    found.map(({ file }) => file).filter(file => file in ALLOWED),
    Object.keys(ALLOWED),
  );
});

test('literal text is found in text, in expressions, in attributes that readers see, and in scripts', () => {
  const found = literalTexts(`---
import Page from './The page.astro';
const reasons = { gone: 'We withdrew it.', id: 'one-word' };
if (reasons === null) throw new Error('Nobody reads this.');
---
<!doctype html>
<Page title="A title" section="search">
  <input type="search" aria-label={isNew ? 'Find' : \`Find \${old} again\`} data-count={count > 1 ? 'more' : 'one'}>
  {items.map(item => item.kind === 'speaker' && <li class="summary lead">Said by {item.name}, {item.role ?? 'unknown'}<br></li>)}
  {wrap(<a href={urls.home()}>{ui.home.title}</a>, ui.kinds['no-text'])} · 1 → 2
</Page>
<script>
  import '../client/quotation-search.ts';
</script>
`);
  assert.deepEqual(found, ['We withdrew it.', 'A title', 'Find', 'Find', 'again', 'Said by', 'unknown']);
});

test('markup that cannot be parsed is an error, not a component without text', () => {
  assert.throws(() => literalTexts('<p>{</p>'));
});
