import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import { articleResult, quotationResult } from '../../../src/client/search/search-result-items.ts';
import { indexedContent } from '../../../src/search/terms/content.ts';

/** Makes the item of a quotation in a browser with this clipboard. Returns the name of its button before and after a click. */
async function clicked(context: TestContext, clipboard: object | undefined): Promise<unknown[]> {
  const { document } = parseHTML('<p></p>');
  const browser = { document, navigator: { clipboard }, location: { href: 'https://site.example/search/' } };
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const button = quotationResult({ id: 'a', words: 'It rained', url: '/a/#a' }, []).querySelector('button');
  const before = button?.textContent;
  button?.click();
  await setImmediate();
  return [before, button?.textContent];
}

test('the button of a result says that the words were copied', async context => {
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  assert.deepEqual(await clicked(context, clipboard), ['Copy', 'Copied']);
  assert.match(copied.join(), /^It rained .*\nhttps:\/\/site\.example\/a\/#a$/su);
});

test('the button of a result says that the browser refuses to copy', async context => {
  const clipboard = { writeText: () => Promise.reject(new Error('refused')) };
  assert.deepEqual(await clicked(context, clipboard), ['Copy', 'Not copied']);
});

test('a result has no button in a browser that cannot write to the clipboard', async context => {
  assert.deepEqual(await clicked(context, undefined), [undefined, undefined]);
});

test('only words of the title that were found are marked in it', () => {
  Object.assign(globalThis, { document: parseHTML('<p></p>').document });
  const [title, text] = ['The no-fly zone', 'Rain fell on the zone.'];
  const words = indexedContent([title, text]).split(' ');
  const marked = (word: string) =>
    [...articleResult({ title, text }, [words.indexOf(word)]).querySelectorAll('a mark')].map(
      mark => mark.textContent,
    );
  assert.deepEqual([marked('rain'), marked('zone'), marked('nofly')], [[], ['zone'], ['no']]);
});
