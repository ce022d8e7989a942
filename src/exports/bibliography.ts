import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from './csl-item.ts';

/** Left at its defaults the library drops every letter that ASCII has not, and makes other keys than ours. */
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

export const asCslJson = (items: CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

/**
 * As BibTeX (http://www.bibtex.org/Format/), in UTF-8. The library escapes either every character beyond ASCII or none at all, so what TeX
 * would read as a command is put aside before, and written as TeX has it after. Where there is no publisher it repeats the address as
 * `howpublished`, in which TeX stumbles over `%` and `_`; here there always is one.
 */
export function asBibtex(items: CslItem[]): string {
  const entries = items.map(item =>
    bibtexOf(item)
      .replaceAll(KEY, () => item.id)
      .replace(NOTE, () => putAside(item.note))
      .replace(/[\uE000-\uE07F]/gu, inTex)
      .trim(),
  );
  return `${entries.join('\n')}\n`;
}

const bibtexOf = madeOnce(item => {
  const { title, author, publisher, URL, ...rest } = library(item);
  return plugins.output.format('bibtex', [
    {
      ...rest,
      ...(title !== undefined && { title: putAside(title) }),
      ...(author && { author: author.map(({ literal }) => ({ literal: putAside(literal) })) }),
      publisher: putAside(publisher),
      ...(URL !== undefined && { URL: URL.replace(/[{}\\]/gu, encodeURIComponent) }),
    },
  ]);
});

/**
 * As RIS (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html). The library maps the fields; the lines are written here, since
 * it breaks them after 70 characters, inside words and addresses, and cuts ids to 20.
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

const risOf = madeOnce(
  item => plugins.output.format('ris', [library(item)], { format: 'object', spec: 'new' })[0] ?? {},
);

/** Stand for what differs between the quotations of one source; what is put aside never becomes these. */
const KEY = '\uE001';
const NOTE = '\uE002';

/** Of all quotations of a source the library makes the same but for key and note, and takes long: so it is asked once a source. */
function madeOnce<Made>(make: (item: CslItem) => Made): (item: CslItem) => Made {
  const made = new Map<string, Made>();
  return item => {
    const source = { ...item, id: KEY, 'citation-key': KEY, note: NOTE };
    const key = JSON.stringify(source);
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEPT) made.clear();
    const fresh = make(source);
    made.set(key, fresh);
    return fresh;
  };
}

/** More sources than most articles have. */
const MOST_KEPT = 200;

/** Both formats keep the outlet of a page as its publisher, and RIS writes months and days with two digits. */
function library({ 'container-title': publisher, issued, accessed, ...rest }: CslItem) {
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

/** What TeX would read as a command or a ligature, as characters for private use, which the library leaves alone. */
function putAside(text: string): string {
  return text
    .replace(/[\uE000-\uE07F]/gu, '\uFFFD')
    .replace(/[\\{}$&#_%~^<>]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)/gu, character =>
      String.fromCharCode(ASIDE + character.charCodeAt(0)),
    );
}

function inTex(aside: string): string {
  const character = String.fromCharCode(aside.charCodeAt(0) - ASIDE);
  return TEX[character] ?? (/[-'`?!]/u.test(character) ? `${character}{}` : `\\${character}`);
}

const ASIDE = 0xe000;
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
