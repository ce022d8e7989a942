import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from './csl-item.ts';

/** With its default settings, the library drops every letter beyond ASCII and changes our keys. */
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

export const asCslJson = (items: CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

/**
 * Returns BibTeX (http://www.bibtex.org/Format/) in UTF-8. The library escapes every character beyond ASCII or no character at all. So
 * characters that TeX would read as commands are replaced by placeholders before, and by their TeX form after. Items always have a publisher:
 * without one, the library repeats the URL as `howpublished`, where TeX fails at `%` and `_`.
 */
export function asBibtex(items: CslItem[]): string {
  const entries = items.map(item =>
    bibtexOf(item)
      .replaceAll(KEY, () => item.id)
      .replace(NOTE, () => withPlaceholders(item.note))
      .replace(/[\uE000-\uE07F]/gu, inTex)
      .trim(),
  );
  return `${entries.join('\n')}\n`;
}

const bibtexOf = oncePerSource(item => {
  const { title, author, publisher, URL, ...rest } = libraryItem(item);
  return plugins.output.format('bibtex', [
    {
      ...rest,
      ...(title !== undefined && { title: withPlaceholders(title) }),
      ...(author && { author: author.map(({ literal }) => ({ literal: withPlaceholders(literal) })) }),
      publisher: withPlaceholders(publisher),
      ...(URL !== undefined && { URL: URL.replace(/[{}\\]/gu, encodeURIComponent) }),
    },
  ]);
});

/**
 * Returns RIS (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html). The library maps the fields. The lines are written here,
 * because the library breaks them after 70 characters, even inside words and URLs, and cuts ids to 20 characters.
 */
export function asRis(items: CslItem[]): string {
  return items
    .map(item => {
      const { TY = 'GEN', ID: _, ...fields } = risOf(item);
      const lines = Object.entries(fields).flatMap(([tag, values]) =>
        [values].flat().map(value => `${tag}  - ${value === NOTE ? item.note : value}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('');
}

const risOf = oncePerSource(
  item => plugins.output.format('ris', [libraryItem(item)], { format: 'object', spec: 'new' })[0] ?? {},
);

/** Placeholders for the key and the note, in which the quotations of one source differ. No placeholder of a character is equal to them. */
const KEY = '\uE001';
const NOTE = '\uE002';

/** Calls `make` once for each source, because the library is slow and the quotations of a source differ only in key and note. */
function oncePerSource<Made>(make: (item: CslItem) => Made): (item: CslItem) => Made {
  const made = new Map<string, Made>();
  return item => {
    const source = { ...item, id: KEY, 'citation-key': KEY, note: NOTE };
    const key = JSON.stringify(source);
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST_SOURCES) made.clear();
    const fresh = make(source);
    made.set(key, fresh);
    return fresh;
  };
}

/** How many results are kept. Most articles have fewer sources. */
const MOST_SOURCES = 200;

/** Returns an item as the library needs it: both formats have the outlet as publisher, and RIS has two digits for months and days. */
function libraryItem({ 'container-title': publisher, issued, accessed, ...rest }: CslItem) {
  return {
    ...rest,
    publisher,
    ...(issued && { issued: padded(issued) }),
    ...(accessed && { accessed: padded(accessed) }),
  };
}

const padded = ({ 'date-parts': parts }: CslDate) => ({
  'date-parts': parts.map(date => date.map(part => String(part).padStart(2, '0'))),
});

/** Replaces what TeX would read as a command or a ligature by characters for private use, which the library does not change. */
function withPlaceholders(text: string): string {
  return text
    .replace(/[\uE000-\uE07F]/gu, '\uFFFD')
    .replace(/[\\{}$&#_%~^<>]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)/gu, character =>
      String.fromCharCode(FIRST_PLACEHOLDER + character.charCodeAt(0)),
    );
}

function inTex(placeholder: string): string {
  const character = String.fromCharCode(placeholder.charCodeAt(0) - FIRST_PLACEHOLDER);
  return TEX[character] ?? (/[-'`?!]/u.test(character) ? `${character}{}` : `\\${character}`);
}

const FIRST_PLACEHOLDER = 0xe000;
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
