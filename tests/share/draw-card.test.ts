import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import satori from 'satori';
import { CARD, COLOURS, cardTree } from '../../src/share/card-tree.ts';
import type { CardWords } from '../../src/share/card-words.ts';
import { drawableWords, drawCard } from '../../src/share/draw-card.ts';
import { lettersOf } from '../../src/share/font-letters.ts';

const FONT = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff';
const TITLE =
  'What the two governments said to each other over eleven days in spring, and why neither now repeats a single word of it';
const WORDS =
  'If we are to be told that the water came at night and that nobody could have known, then we should also be told who sat in that room, who read the report out aloud and who decided that the sirens in the old town would stay as silent as they did for us.';

const card = (title: string, text: string): CardWords => ({
  name: 'On the Record',
  line: '24 November 2026',
  title,
  signs: ['matched', 'matched-elsewhere', 'unverified'],
  quotation: {
    text: `“${text}”`,
    by: 'Somebody With A Long Name, spokesperson for the Ministry of Foreign Affairs, The Herald',
    status: 'Found in a report or a copy',
    sign: 'matched-elsewhere',
  },
});

describe('a share card', () => {
  it('is a PNG of 1200 by 630 pixels with the same bytes each time', async () => {
    const [one, other] = await Promise.all([
      drawCard(process.cwd(), card(TITLE, WORDS)),
      drawCard(process.cwd(), card(TITLE, WORDS)),
    ]);
    assert.deepEqual(
      [one.toString('latin1', 1, 4), one.readUInt32BE(16), one.readUInt32BE(20)],
      ['PNG', 1200, 630],
    );
    assert.ok(one.equals(other));
    assert.ok(one.length < 150_000, `${one.length} bytes`);
  });

  for (const [name, title, words] of [
    ['a long title and a long quotation', TITLE, WORDS],
    ['a title of 90 characters', TITLE.slice(0, 90), WORDS],
    ['a title of 200 characters', `${TITLE} ${TITLE}`.slice(0, 200), WORDS.slice(0, 178)],
    [
      'one long word',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      WORDS,
    ],
  ] as const)
    it(`has room for ${name}: no box overlaps another or exceeds the card`, async () => {
      const boxes = await layoutOf(card(title, words));
      const rows = boxes.filter(({ left, width }) => left === 64 && width === CARD.width - 2 * 64);
      // The head, the title, the quotation, and the row of status signs.
      assert.equal(rows.length, 4);
      for (const [index, { top }] of rows.entries()) {
        const above = rows[index - 1];
        assert.ok(!above || above.top + above.height <= top, JSON.stringify(rows));
      }
      for (const { left, top, width, height } of boxes)
        assert.ok(
          left >= 0 && left + width <= CARD.width && top >= 0 && top + height <= CARD.height,
          JSON.stringify(boxes),
        );
    });

  it('leaves out only words with letters that the font lacks', () => {
    const chinese = '一句话';
    const shown = (words: CardWords) => {
      const { title, quotation } = drawableWords(process.cwd(), words);
      return { title, quotation: quotation?.text ?? null };
    };
    assert.deepEqual(shown(card('Łódź, Dvořák, Nguyễn', 'So')), {
      title: 'Łódź, Dvořák, Nguyễn',
      quotation: '“So”',
    });
    assert.deepEqual(shown(card('A title', chinese)), { title: 'A title', quotation: null });
    assert.deepEqual(shown(card(chinese, 'So')), { title: null, quotation: '“So”' });
    assert.deepEqual(shown(card(chinese, 'قال')), { title: null, quotation: null });
    assert.equal(
      drawableWords(process.cwd(), { ...card('A title', 'So'), name: chinese }).name,
      'localhost:4321',
    );
  });

  it('reads the letters of its font from the file', () => {
    const letters = lettersOf(readFileSync(FONT));
    assert.deepEqual(
      ['A', 'é', '“', '—', 'ж', '中', '●'].filter(letter => letters.has(letter.codePointAt(0) ?? 0)),
      ['A', 'é', '“', '—'],
    );
    assert.throws(() => lettersOf(Buffer.alloc(64)), /no WOFF file/u);
  });
});

async function layoutOf(words: CardWords) {
  const boxes: { left: number; top: number; width: number; height: number }[] = [];
  const fonts = ([400, 700] as const).map(weight => ({
    name: 'Card',
    weight,
    data: readFileSync(FONT.replace('400', String(weight))),
  }));
  await satori(cardTree(words), {
    ...CARD,
    fonts,
    onNodeDetected: ({ left, top, width, height }) => boxes.push({ left, top, width, height }),
  });
  return boxes;
}

it('has the colours of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').matchAll(
    /^ {2}--([a-z-]+): light-dark\((oklch\([^)]*\)),/gmu,
  );
  const light = Object.fromEntries([...tokens].map(([, name, colour]) => [name, colour]));
  assert.deepEqual(COLOURS, Object.fromEntries(Object.keys(COLOURS).map(name => [name, light[name]])));
});
