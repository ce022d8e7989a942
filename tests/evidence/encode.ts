/**
 * Encodes a text in an old encoding with one or two bytes for each letter, such as `shift_jis`. Node.js can only decode these
 * encodings. So this function decodes every possible sequence of bytes, and looks up the letters of the text. Throws if the
 * encoding lacks a letter.
 */
export function encode(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const known = new Map<string, number[]>();
  for (let first = 0; first < 256; first += 1) {
    put(known, decoder, [first]);
    if (first >= 0x80)
      for (let second = 0x40; second < 256; second += 1) put(known, decoder, [first, second]);
  }
  return Buffer.from([...text].flatMap(letter => known.get(letter) ?? missing(letter, label)));
}

function put(known: Map<string, number[]>, decoder: TextDecoder, bytes: number[]): void {
  const letter = decoder.decode(Uint8Array.from(bytes));
  if ([...letter].length === 1 && letter !== '\uFFFD' && !known.has(letter)) known.set(letter, bytes);
}

function missing(letter: string, label: string): never {
  throw new Error(`${label} has no ${letter}.`);
}
