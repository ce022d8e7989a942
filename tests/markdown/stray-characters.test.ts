import assert from 'node:assert/strict';
import { it } from 'node:test';
import { strayCharacters } from '../../src/markdown/stray-characters.ts';
import { mojibake } from '../../src/words/mojibake.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    'a',
    'É',
    'NÃ',
    'Ã',
    'Â',
    '”',
    '—',
    '\u200B',
    '\u200D',
    '\u202E',
    '\uFEFF',
    '👩',
    'س',
  ],
  ...['Ã©', 'Ã©Ã©', 'â€œ', 'â€', 'ïŸ', 'ï»¿', 'ðŸ™‚', 'Ð¿Ñ€', 'Â ', 'Â\u200B', 'â€\u200B'],
  ...['&#8203;', '&#x200b;', '&rlm;', '\\u200B', '\\U0000200b', '\\x85', '&#9999999;', '&zwj;'],
];

function text(seed: number): string {
  const random = seeded(seed);
  const length = 1 + Math.floor(random() * 60);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
}

/**
 * Checks each line alone, which is slow but easy to follow. Only the first line may begin with a BOM, so a line end is put before
 * every other line.
 */
function lineByLine(whole: string, isBidirectional: boolean) {
  return whole.split(/\r\n?|\n/u).flatMap((line, index) =>
    strayCharacters(index === 0 ? line : `\n${line}`, isBidirectional).map(problem => ({
      ...problem,
      line: index + 1,
    })),
  );
}

const shown = (problems: { line: number; rule: string }[]) =>
  problems.toSorted((one, other) => one.line - other.line || (one.rule < other.rule ? -1 : 1));

it('a text has the same problems as its lines read one by one', () => {
  for (let seed = 1; seed <= share(2000); seed += 1)
    for (const isBidirectional of [true, false]) {
      const whole = text(seed);
      assert.deepEqual(
        shown(strayCharacters(whole, isBidirectional)),
        shown(lineByLine(whole, isBidirectional)),
        `seed ${seed} ${JSON.stringify(whole)}`,
      );
    }
});

it('finds of mojibake are in order and do not overlap', () => {
  for (let seed = 1; seed <= share(2000); seed += 1) {
    let end = 0;
    for (const { offset, written } of mojibake(text(seed))) {
      assert.ok(offset >= end, `seed ${seed} ${JSON.stringify(text(seed))}`);
      assert.equal(text(seed).slice(offset, offset + written.length), written);
      end = offset + written.length;
    }
  }
});

it('a long text with a result on each line is read in reasonable time', () => {
  for (const line of ['\u200B\n', 'Ã©\n', 'naiveÂ\n', '&rlm;\n', 'Ã©\u200B\n']) {
    const lines = Math.floor(600_000 / line.length);
    const problems = strayCharacters(line.repeat(lines));
    assert.equal(problems.length % lines, 0);
    assert.equal(Math.max(lines, problems.at(-1)?.line ?? 0), lines);
    assert.ok(problems.length > 0);
  }
});

it('a long line with many results is read in reasonable time', () => {
  for (const piece of ['\u200B', 'Ã© ', 'naiveÂ ', '&rlm;', 'Ã©\u200B'])
    assert.match(
      strayCharacters(piece.repeat(100_000))[0]?.message ?? '',
      /\(and \d{5} more on this line\)$/u,
    );
});
