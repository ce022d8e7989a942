import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AnnotationCollection } from '../../src/exports/annotations.ts';
import { builtSite } from '../built-site.ts';
import { openSite } from './open-site.ts';

const ARTICLE = 'articles/putin-in-pyongyang/';
const site = openSite();

test('every annotation finds its passage once in the page, inside the element of its permalink', async () => {
  const { first } = JSON.parse(
    readFileSync(join(builtSite('/'), ARTICLE, 'annotations.jsonld'), 'utf8'),
  ) as AnnotationCollection;
  const page = await site.browser().newPage();
  await page.goto(`${site.address('/')}/${ARTICLE}`);
  const text = (await page.locator('main').textContent()) ?? '';
  for (const { id, target } of first.items) {
    const { prefix, exact, suffix } = target.selector;
    assert.equal(text.split(prefix + exact + suffix).length, 2, exact);
    const inside = await page.locator(`[id="${id.split('#')[1]}"]`).textContent();
    assert.ok(inside?.includes(exact), exact);
  }
  assert.ok(first.items.length > 40);
  await page.close();
});
