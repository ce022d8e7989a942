/**
 * Finds characters that are invisible or that change the direction of the text around them. With them, two different texts can
 * look the same, and words can appear in a wrong order (https://www.unicode.org/reports/tr36/, https://trojansource.codes).
 *
 * Contract: these are allowed: a joiner between letters or inside an emoji, a byte order mark at the start of the text, soft
 * hyphens, variation selectors, and the tags in an emoji flag. Direction marks, embeddings and isolates are allowed only if
 * `isBidirectional` is true. This parameter says that the text has right-to-left writing. Overrides reverse the order of letters,
 * so they are never allowed. Offsets are UTF-16 units.
 */
export function hiddenCharacters(text: string, isBidirectional = false): HiddenCharacter[] {
  if (!MAYBE_SUSPECT.test(text)) return [];
  return [...text.matchAll(new RegExp(SUSPECT, 'gu'))].flatMap(({ index, 0: character }) =>
    isAllowed(text, index, character, isBidirectional)
      ? []
      : [{ offset: index, character, name: nameOf(character) }],
  );
}

/**
 * Direction controls, zero-width characters, control characters other than tab and line ends, line and paragraph separators,
 * Hangul fillers, tags, and U+FFF9 to U+FFFD.
 */
const SUSPECT =
  /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\u200B-\u200D\u2060-\u2064\u180E\uFEFF\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;
/**
 * Matches UTF-16 units outside the usual ones: the characters of `SUSPECT`, and any character that begins like a tag. A test of a
 * whole text is three times as fast without the flag `u`.
 */
const MAYBE_SUSPECT =
  /[^\t\n\r -~\u00A0-\u061B\u061D-\u115E\u1161-\u180D\u1810-\u200A\u2010-\u2027\u202F-\u205F\u2065\u2070-\u3163\u3165-\uDB3F\uDB41-\uFEFE\uFF00-\uFF9F\uFFA1-\uFFF8\uFFFE\uFFFF]/;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/u;

function isAllowed(text: string, at: number, character: string, isBidirectional: boolean): boolean {
  if (character === '\uFEFF') return at === 0;
  if (DIRECTION.test(character)) return isBidirectional;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + character.length, at + character.length + 2);
  if (character === '\u200C') return /[\p{L}\p{M}]$/u.test(before) && /^\p{L}/u.test(after);
  if (character === '\u200D')
    return (
      (/[\p{L}\p{M}]$/u.test(before) && /^\p{L}/u.test(after)) ||
      (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u.test(before) &&
        /^\p{Extended_Pictographic}/u.test(after))
    );
  // The flags of England, Scotland and Wales are encoded as a black flag followed by tags.
  return /[\u{E0020}-\u{E007F}]/u.test(character) && /(?:\u{1F3F4}|[\u{E0020}-\u{E007E}])$/u.test(before);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = NAMES.find(([from, to]) => from <= code && code <= to)?.[2] ?? 'a control character';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${name}`;
}

const NAMES: [from: number, to: number, name: string][] = [
  [0x200b, 0x200b, 'a zero-width space'],
  [0x200c, 0x200d, 'a joiner that joins nothing'],
  [0x2060, 0x2064, 'an invisible joiner or sign'],
  [0x180e, 0x180e, 'an invisible separator'],
  [0xfeff, 0xfeff, 'a byte order mark inside the text'],
  [0x061c, 0x061c, 'a mark for writing direction'],
  [0x200e, 0x200f, 'a mark for writing direction'],
  [0x202a, 0x202e, 'a control that turns writing round'],
  [0x2066, 0x2069, 'a control that turns writing round'],
  [0x206a, 0x206f, 'a control that Unicode advises against'],
  [0x2028, 0x2029, 'a line or paragraph separator'],
  [0x115f, 0x1160, 'an invisible letter'],
  [0x3164, 0x3164, 'an invisible letter'],
  [0xffa0, 0xffa0, 'an invisible letter'],
  [0xfffd, 0xfffd, 'the sign for bytes that could not be read'],
  [0xe0000, 0xe007f, 'an invisible tag'],
];

interface HiddenCharacter {
  offset: number;
  character: string;
  /** `U+200B, a zero-width space`. */
  name: string;
}
