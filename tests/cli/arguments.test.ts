import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaptureArguments } from '../../src/cli/capture/arguments.ts';
import { readCheckArguments } from '../../src/cli/check/arguments.ts';
import { readVerifyArguments } from '../../src/cli/verify/arguments.ts';

test('the option that is wrong is named, also beside one whose value follows an equals sign', () => {
  assert.deepEqual(
    [
      readCheckArguments(['--against=main', '--jsn']),
      readCaptureArguments(['page.html', '--article=flood', '--kep']),
      readVerifyArguments(['--limit=5', '--jsn']),
      readVerifyArguments(['--limit', '5', 'surplus']),
    ],
    [
      { message: '`--jsn` is no option, did you mean `--json`?' },
      { message: '`--kep` is no option, did you mean `--keep`?' },
      { message: '`--jsn` is no option, did you mean `--json`?' },
      { message: '“surplus” is one argument too many.' },
    ],
  );
});

test('an article may be named by its file, with the separators of any system', () => {
  const slugs = ['flood', 'content/articles/flood.md', 'content\\articles\\flood.md'].flatMap(article => [
    readVerifyArguments(['--article', article]),
    readCaptureArguments(['page.html', '--article', article]),
  ]);
  assert.deepEqual(
    slugs.map(read => 'article' in read && read.article),
    Array.from({ length: 6 }, () => 'flood'),
  );
});
