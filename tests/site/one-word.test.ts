import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quotation } from '../../src/article/article.ts';
import { readContent } from '../../src/content/read-files.ts';
import { imagesIn } from '../../src/corpus/public-images.ts';
import { readSite } from '../read-site.ts';

const files = await readContent('.');
const options = { language: 'en', strict: true };
const images = imagesIn('.', files.publicFiles);
const original = readSite(files, options, images);
const [article] = original.articles;
const [written] = files.articles;
assert.ok(article && written);

/**
 * Reads the site after the middle word of the quotation has become *zebra*. `isEdited` is `false` if the Markdown writes the
 * words of the quotation in another way.
 */
function withOneWordChanged({ text }: Quotation) {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  const changed = words.map((word, index) => (index === middle ? 'zebra' : word)).join(' ');
  assert.ok(written);
  const { file, text: markdown } = written.markdown;
  const body = markdown.lastIndexOf('\n---\n');
  const edited = markdown.slice(0, body) + markdown.slice(body).replaceAll(text, changed);
  const site = readSite(
    {
      ...files,
      articles: files.articles.map(one =>
        one === written ? { ...written, markdown: { file, text: edited } } : one,
      ),
    },
    { ...options, strict: false },
    images,
  );
  return { site, isEdited: edited !== markdown };
}

const direct = article.quotations.filter(
  ({ form, text }) => form === 'direct' && text.split(' ').length > 3 && !/[[\n]/u.test(text),
);
const checked = direct.filter(({ verification }) => verification.status !== 'unverified');
const unchecked = article.quotations.filter(
  ({ verification, text }) =>
    verification.status === 'unverified' && text.split(' ').length > 3 && !/[[“\n]/u.test(text),
);

it('the real article has no problem, and has quotations to try', () => {
  assert.deepEqual(original.problems, []);
  assert.ok(checked.length >= 8 && unchecked.length >= 8, `${checked.length} and ${unchecked.length}`);
});

describe('one changed word in a checked quotation is an error that shows the difference', () => {
  for (const quotation of checked)
    it(quotation.id, () => {
      const { site, isEdited } = withOneWordChanged(quotation);
      assert.ok(isEdited);
      const found = site.problems.filter(({ rule }) => rule === 'altered-quotation');
      assert.ok(found.length > 0, JSON.stringify(site.problems));
      assert.match(found[0]?.message ?? '', /\{\+zebra\S*\+\}/u);
    });
});

describe('one changed word in an unchecked quotation keeps its permalink', () => {
  for (const quotation of unchecked)
    it(quotation.id, () => {
      const { site, isEdited } = withOneWordChanged(quotation);
      assert.ok(isEdited);
      // A note names the words of its quotation. So it is an error if only the quotation gets other words.
      const errors = site.problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.filter(({ message }) => !/^no quotation .*has the words/u.test(message)),
        [],
      );
      const ids = site.articles
        .find(({ slug }) => slug === article.slug)
        ?.quotations.map(({ id, text }) => [id, text.includes('zebra')]);
      assert.ok(
        ids?.some(([id, isChanged]) => id === quotation.id && isChanged),
        JSON.stringify(ids),
      );
    });
});
