/**
 * Returns a word in lower case, with Latin letters in place of characters that look like them. Examples are a Cyrillic о in
 * *nоt*, letters of full width, and the digit in *n0t*. A word without any Latin letter keeps its script. Otherwise a Cyrillic
 * word could become a Latin word.
 */
export function skeleton(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const compatible = word.normalize('NFKC').toLowerCase().replace(OVERLAYS, '');
  if (!/\p{sc=Latn}/u.test(compatible)) return compatible;
  const letters = [...compatible].map(letter => LOOK_ALIKES[letter] ?? letter).join('');
  return letters.replace(/(?<=[a-z])[013](?=[a-z])/gu, digit => DIGITS[digit] ?? digit);
}

const PLAIN = /^[a-zA-Zà-öø-ÿ']+$/u;
/** Strokes through letters: *n̶o̶t̶* is read as *not*. */
const OVERLAYS = /[\u0334-\u0338\u034F\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6\u20EA\u20EB]/gu;
const DIGITS: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e' };
/**
 * Cyrillic, Greek and other letters, each followed by the Latin letter that it looks like. They are from the confusables of
 * Unicode (https://www.unicode.org/reports/tr39/).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'аaвbеeёeѕsіiїiјjкkмmнhоoрpсcтtуyхxԁdԛqԝwпnгrαaεeιiκkνvοoρpτtυuχxηnոnօoսuıiɡgɑaᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, one = '', latin = '']) => [one, latin]),
);
