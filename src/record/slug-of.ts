import anyAscii from 'any-ascii';

/** The name of a topic or an author in a URL: `north-korea` for `North Korea`, `mueller` for `Müller`. Names that differ by case have the same. */
export const slugOf = (name: string): string =>
  anyAscii(name.normalize('NFC').replace(/[äöüÄÖÜ]/gu, letter => `${letter}e`))
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
