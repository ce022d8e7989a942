import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { codeVersion, filesReached } from '../../src/cache/code-version.ts';

const root = mkdtempSync(join(tmpdir(), 'code-'));
after(() => rmSync(root, { recursive: true }));

const FILES = {
  'src/entry.ts': `import { one } from './one.ts';\nimport type { Never } from '../types.ts';\nimport 'left';\n`,
  'src/one.ts': `export { two } from "./deep/two.ts";\nconst lazy = () => import('./lazy.ts');\nconst table = new URL('./tables/', import.meta.url);\n`,
  'src/deep/two.ts': `import '../entry.ts';\nimport { x } from '@scope/right/part.js';\n`,
  'src/lazy.ts': '',
  'src/tables/de.json': '[]',
  'src/unrelated.ts': '',
  'types.ts': '',
  'node_modules/left/package.json': '{"name":"left","version":"1.0.0","dependencies":{"below":"*"}}',
  'node_modules/below/package.json': '{"name":"below","version":"1.0.0"}',
  'node_modules/@scope/right/package.json': '{"name":"@scope/right","version":"1.0.0"}',
};
beforeEach(() => {
  for (const [path, text] of Object.entries(FILES)) put(path, text);
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Computes the version in a new process, because in a process that is older than the files every version is unique. */
function version(folder = root): string {
  const code = `import { codeVersion } from '${join(process.cwd(), 'src/cache/code-version.ts')}';
console.log(codeVersion(${JSON.stringify(folder)}, ['src/entry.ts']));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  assert.match(stdout, /^[0-9a-f]{32}\n$/u, stderr);
  return stdout;
}

describe('the version of code', () => {
  it('follows every import and every path in the code, but no import of types', () => {
    assert.deepEqual(
      filesReached([join(root, 'src/entry.ts')]).map(({ path }) => path.slice(root.length + 1)),
      ['src/deep/two.ts', 'src/entry.ts', 'src/lazy.ts', 'src/one.ts', 'src/tables/de.json'],
    );
  });

  it('is the same for the same code in another folder', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'code-'));
    cpSync(root, elsewhere, { recursive: true });
    assert.equal(version(elsewhere), version());
    rmSync(elsewhere, { recursive: true });
  });

  for (const [what, path, text] of [
    ['the entry', 'src/entry.ts', `${FILES['src/entry.ts']}// more\n`],
    ['a file that is imported dynamically', 'src/lazy.ts', 'export {};\n'],
    ['a file that another file reads', 'src/tables/de.json', '["nicht"]'],
    ['a new file in an imported folder', 'src/tables/fr.json', '[]'],
    ['a package', 'node_modules/@scope/right/package.json', '{"name":"@scope/right","version":"1.0.1"}'],
    ['a dependency of a package', 'node_modules/below/package.json', '{"name":"below","version":"2.0.0"}'],
  ] as const)
    it(`changes with ${what}`, () => {
      const before = version();
      put(path, text);
      assert.notEqual(version(), before);
    });

  it('does not change with files that no import reaches', () => {
    rmSync(join(root, 'src/tables/fr.json'), { force: true });
    const before = version();
    put('src/unrelated.ts', 'export {};\n');
    put('types.ts', 'export type Never = never;\n');
    assert.equal(version(), before);
  });

  it('is unique if a file has changed since the process started', () => {
    const [one, other] = [1, 2].map(() => codeVersion(root, ['src/entry.ts']));
    assert.notEqual(one, other);
    assert.notEqual(one, version());
  });

  it('needs no lock file of a package manager', () => {
    put('node_modules/left/package.json', '{"name":"left","version":"1.0.0","dependencies":{"nowhere":"*"}}');
    assert.match(version(), /^[0-9a-f]{32}/u);
  });
});
