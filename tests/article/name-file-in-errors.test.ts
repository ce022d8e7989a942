import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nameFileInErrors } from '../../src/article/name-file-in-errors.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';

it('an error of the code is not a problem of the content: it is thrown again, with the name of the file', () => {
  const { registry } = readRegistry({ outlets: null, speakers: null });
  const broken = {
    ...registry,
    get speakers(): never {
      throw new RangeError('no room');
    },
  };
  const markdown = { file: 'content/articles/a.md', text: '---\n---\n[“a b”][c@d]' };
  assert.throws(
    () => readArticle({ slug: 'a', markdown, lock: null }, broken, { language: 'en', strict: false }),
    ({ message, cause }: Error) =>
      message.startsWith('content/articles/a.md could not be read. ') &&
      message.endsWith(' RangeError: no room') &&
      cause instanceof RangeError,
  );
});

it('nothing in the name of the file reaches the terminal raw', () => {
  assert.throws(
    () =>
      nameFileInErrors('a\u001B[31m.md', () => {
        throw 'x';
      }),
    { message: /^a\\u001B\[31m\.md could not be read\. .* x$/u },
  );
  assert.equal(
    nameFileInErrors('a.md', () => 1),
    1,
  );
});
