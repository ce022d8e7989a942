import assert from 'node:assert/strict';
import test from 'node:test';
import { hiddenCharacters } from '../../src/words/hidden-characters.ts';

/** Categories of Unicode whose characters are seen by nobody. Private use is left out: fonts may show it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Signs of category Cf that readers see, such as the Arabic sign for a year, or that change only how letters are joined or set. */
const SEEN =
  /[\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1D17A}]/u;

test('between letters of any width, each control and format character is found, but for tabs, line ends and signs that are seen', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (!UNSEEN.test(character) || SEEN.test(character) || /[\t\n\r]/u.test(character)) continue;
    const [found, ...more] = hiddenCharacters(`“1 ${character} 漢😀”`);
    if (found?.character !== character || found.offset !== 3 || more.length > 0)
      missed.push(code.toString(16));
  }
  assert.deepEqual(missed, []);
});

test('ordinary text of many scripts has none', () => {
  assert.deepEqual(
    hiddenCharacters('“Ana” – naïve, Привет, שלום, नमस्ते, 東京, 한국어, 😀 e\u0301 \u00a0\u202f'),
    [],
  );
});
