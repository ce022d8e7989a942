import { lastAtMost } from './last-at-most.ts';

/**
 * Finds UTF-8 that was decoded as Windows-1252: `â€œ` for “, `Ã©` for é. The results are in the order of their offsets.
 *
 * Contract: correct text is not reported, even if it looks like an error: `CAFÉ»`, `“café”—she`, `AMANHÃ”`. A sequence is
 * reported by itself only if no language uses it (`ONE`): `Ã©`, `Â°`, `â€œ`, `ðŸ˜€`. Any other sequence is reported if another
 * one follows directly: `Ð¿Ñ€`. For these sequences, `written` decodes to `meant`.
 *
 * Two incomplete sequences are reported too. `Â` is what is left of a no-break space. It must be before a space, punctuation, a
 * symbol or the end of a line, and after a lower-case letter or no letter. `â€` is what is left of `”`: programs lose its last
 * byte, which Windows-1252 does not use. It must be before a space, ASCII punctuation or the end of a line.
 */
export function mojibake(text: string): Mojibake[] {
  if (!LEADS.test(text)) return [];
  const found: Mojibake[] = [];
  for (const { index, 0: written } of text.matchAll(SEQUENCES)) {
    const meant = decode(written);
    if (meant !== null && !isPlausible(text, index, written)) found.push({ offset: index, written, meant });
  }
  const isInsideFound = insideMojibake(found);
  const strays = [...text.matchAll(STRAY)]
    .filter(({ index }) => !isInsideFound(index))
    .map(({ index, 0: written }) => ({ offset: index, written, meant: written === 'Â' ? '' : '”' }));
  return [...found, ...strays].sort((one, other) => one.offset - other.offset);
}

/**
 * Returns a function that tells whether an offset is inside one of `finds`. The finds must be sorted by offset and must not
 * overlap.
 */
export function insideMojibake(finds: Pick<Mojibake, 'offset' | 'written'>[]): (at: number) => boolean {
  const starts = finds.map(({ offset }) => offset);
  return at => {
    const find = finds[lastAtMost(starts, at)];
    return find !== undefined && at < find.offset + find.written.length;
  };
}

/**
 * The Windows-1252 characters for the bytes 0x80 to 0x9F, in order. An unused byte decodes to the control character with the same
 * number (https://encoding.spec.whatwg.org/#windows-1252).
 */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/**
 * Matches a byte from 0x80 to 0xBF, decoded as Windows-1252. In UTF-8, all bytes of a character except its first are in this
 * range.
 */
const TAIL = `[\\u0080-\\u00BF${UPPER.replace(/[\u0080-\u009F]/gu, '')}]`;
const LEADS = /[\u00C2-\u00F4]/u;
const ONE = `[ÂÃ]${TAIL}|â[€‚„†ˆ]${TAIL}|ï»¿|ï¿½|ðŸ${TAIL}{2}`;
const SEVERAL = `(?:[\\u00C4-\\u00DF]${TAIL}){2,}|(?:[\\u00E0-\\u00EF]${TAIL}{2}){2,}`;
const SEQUENCES = new RegExp(`(?:${ONE})+|${SEVERAL}`, 'gu');
const STRAY = /(?<!\p{L})Â(?=[\s\p{P}\p{S}]|$)|(?<=\p{Ll})Â(?=[\s\p{P}\p{S}]|$)|â€(?=[\s!-/:-?]|$)/gmu;

/** Is the sequence probably correct: `Ã` or `Â` as the last letter of a word in capitals, before punctuation (`AMANHÃ”`)? */
const isPlausible = (text: string, at: number, written: string) =>
  /^[ÂÃ][’”»…–—“‘›\u00A0]$/u.test(written) && /\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));

function decode(written: string): string | null {
  try {
    return UTF_8.decode(Uint8Array.from(written, byteOf));
  } catch {
    return null;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function byteOf(character: string): number {
  const upper = UPPER.indexOf(character);
  return upper >= 0 ? 0x80 + upper : (character.codePointAt(0) ?? 0);
}

interface Mojibake {
  /** In UTF-16 units. */
  offset: number;
  written: string;
  /** The correct text; empty for a stray `Â`. */
  meant: string;
}
