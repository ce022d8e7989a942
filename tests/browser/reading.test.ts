import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './open-site.ts';

const ARTICLE = 'articles/putin-in-pyongyang/';
const site = openSite();

test('a card opens by keyboard, stays open, closes with Escape and returns the focus; only one is open at a time', async () => {
  const address = site.address('/');
  const context = await site.browser().newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(`${address}/${ARTICLE}`);
  const marker = page.locator('#cha-undermines-the-security .marker');
  assert.equal(await marker.getAttribute('aria-label'), 'Source 13: CSIS. Found in the source');
  await marker.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.clipping:popover-open');
  assert.ok(await card.isVisible());
  const text = (await card.innerText()).replace(/\s+/gu, ' ');
  for (const part of [
    'Victor Cha, Korea chair, CSIS',
    'Found in the source',
    'Cha → CSIS → this site',
    'undermines the security of Europe',
    'noted by our editor 24 November 2026',
    'Cite',
  ])
    assert.ok(text.includes(part), `${part} is not in: ${text}`);
  await page.keyboard.press('Escape');
  assert.ok(!(await card.isVisible()));
  assert.equal(await page.evaluate('document.activeElement.className'), 'marker');
  await marker.click();
  await page.locator('#cha-front-burner-issues .marker').click();
  assert.equal(await page.locator('.clipping:popover-open').count(), 1);
  await context.close();
});

for (const javaScriptEnabled of [true, false])
  test(`a link out of a card to a place on the page shows that place, ${javaScriptEnabled ? 'and closes the card' : 'also without JavaScript'}`, async () => {
    const page = await site.browser().newPage({ javaScriptEnabled, reducedMotion: 'reduce' });
    const card = page.locator('.clipping:popover-open');
    for (const [width, height] of [
      [360, 740],
      [768, 1024],
      [1120, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`${site.address('/')}/${ARTICLE}`);
      for (const id of ['kremlin-friendly-state-visit', 'cha-relegates-this-problem-to-the-back']) {
        await page.locator(`#${id} .marker`).press('Enter');
        await card.getByRole('link', { name: '→ this site' }).press('Enter');
        const place = `${await page.evaluate('location.hash')} at ${width} px`;
        assert.deepEqual([place, await page.evaluate(targetFaults)], [place, []]);
        assert.equal(await card.count(), javaScriptEnabled ? 0 : 1);
        await page.keyboard.press('Escape');
      }
    }
    await page.close();
  });

test('markers are on the line of the last word before them, and a line shows how much was read', async () => {
  const page = await site.browser().newPage();
  await page.goto(`${site.address('/')}/${ARTICLE}`);
  for (const width of [200, 360, 768, 1120, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const apart = await page.evaluate(() =>
      [...document.querySelectorAll('.callout .last')].map(last => {
        const range = document.createRange();
        range.setStart(last, 0);
        range.setEndBefore(last.lastElementChild ?? last);
        const word = range.getBoundingClientRect();
        const marker = last.lastElementChild?.getBoundingClientRect();
        return marker !== undefined && marker.left >= word.right - 1 && marker.top < word.bottom;
      }),
    );
    assert.ok(apart.length >= 5 && apart.every(Boolean), `${width} px: ${apart}`);
    // The number of a paraphrase is not text in the HTML. Its box begins where the last word ends.
    const numbers = await page.evaluate(() =>
      [...document.querySelectorAll('.paraphrase > .number')].map(number => {
        const range = document.createRange();
        range.selectNodeContents(number.previousSibling ?? number);
        const word = [...range.getClientRects()].at(-1);
        const [start] = number.getClientRects();
        return (
          word !== undefined && start !== undefined && start.top < word.bottom && start.bottom > word.top
        );
      }),
    );
    assert.ok(numbers.length >= 10 && numbers.every(Boolean), `${width} px: ${numbers}`);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const shares = await page.evaluate(async () => {
    const shareAt = async (share: number) => {
      const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
      scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const line = getComputedStyle(document.querySelector('.analysis') ?? document.body, '::before');
      return Math.round((Number.parseFloat(line.inlineSize) / clientWidth) * 10) / 10;
    };
    return [await shareAt(0), await shareAt(0.5), await shareAt(1)];
  });
  assert.deepEqual(shares, [0, 0.5, 1]);
  await page.close();
});

test('a narrow record folds its evidence, except in the row to which a permalink leads', async () => {
  const page = await site.browser().newPage({ javaScriptEnabled: false });
  const id = 'cha-greatest-threat-to-us-national-security';
  const evidence = page.locator(`tr[id="${id}"] .evidence`);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.address('/')}/${ARTICLE}record/#${id}`);
    assert.equal(await page.locator(':target').getAttribute('id'), id);
    assert.ok(await page.locator(':target').isVisible());
    assert.ok(await evidence.isVisible());
    const [row, mark] = await page.evaluate(() =>
      [':target', ':target mark'].map(selector => {
        const node = document.querySelector(selector);
        return node && getComputedStyle(node).backgroundColor;
      }),
    );
    assert.ok(mark && mark !== row, `${mark} on ${row}: the found words do not show`);
    assert.match(await page.locator(':target').evaluate(node => getComputedStyle(node).boxShadow), /px/u);
  }
  const other = page.locator('tr[id="cnn-rare"] .evidence');
  assert.ok(await other.isVisible());
  await page.setViewportSize({ width: 360, height: 800 });
  assert.ok(!(await other.isVisible()));
  await page.locator('tr[id="cnn-rare"]').getByText('What we saw', { exact: true }).click();
  assert.ok(await other.isVisible());
  await page.close();
});

test('a printed page explains the signs, shows the clippings below their paragraphs and has nothing that needs a screen', async () => {
  const page = await site.browser().newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.address('/')}/${ARTICLE}`);
  assert.ok(await page.locator('.voices summary').getByText('not found').isVisible());
  const [paragraph, clipping] = await Promise.all(
    ['.block p', '.block .clipping'].map(part => page.locator(part).first().boundingBox()),
  );
  assert.ok(paragraph && clipping && clipping.y >= paragraph.y + paragraph.height - 1);
  for (const gone of ['nav', '.voices ul', '.tools', '.clipping button[popovertarget]', '.colophon'])
    assert.ok(!(await page.locator(gone).first().isVisible()), gone);
  await page.close();
});

test('copied text has no markers', async () => {
  const address = site.address('/');
  const page = await site.browser().newPage();
  await page.goto(`${address}/${ARTICLE}`);
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('#cha-undermines-the-security')?.closest('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString();
  });
  assert.ok(copied?.includes('he added, “undermines the security” of Europe'), copied);
  await page.close();
});

/**
 * Runs in the page: looks for the first line of the link target at three heights. A height outside the view, or covered, is a
 * fault.
 */
function targetFaults(): string[] {
  const target = document.querySelector(':target');
  const rect = target?.getClientRects()[0];
  if (!target || !rect) return ['there is no such place'];
  const line = Math.min(rect.height, 24);
  return [1, line / 2, line - 2].flatMap(y => {
    const there = document.elementFromPoint(rect.left + Math.min(rect.width / 2, 20), rect.top + y);
    const isShown = there !== null && (target.contains(there) || there.contains(target));
    return isShown ? [] : [`${rect.top + y} of ${innerHeight} px: ${there?.outerHTML.slice(0, 80)}`];
  });
}
