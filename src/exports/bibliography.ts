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
  const aside = items.map(item => {
    const { title, author, publisher, note, URL, ...rest } = library(item);
    return {
      ...rest,
      ...(title !== undefined && { title: putAside(title) }),
      ...(author && { author: author.map(({ literal }) => ({ literal: putAside(literal) })) }),
      publisher: putAside(publisher),
      note: putAside(note),
      ...(URL !== undefined && { URL: URL.replace(/[{}\\]/gu, encodeURIComponent) }),
    };
  });
  const text = plugins.output.format('bibtex', aside);
  return `${text.replace(/[\uE000-\uE07F]/gu, inTex).trim()}\n`;
}

/**
 * As RIS (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html). The library maps the fields; the lines are written here, since
 * it breaks them after 70 characters, inside words and addresses, and cuts ids to 20.
 */
export function asRis(items: CslItem[]): string {
  const records = plugins.output.format('ris', items.map(library), { format: 'object', spec: 'new' });
  return records
    .map(({ TY = 'GEN', ID: _, ...fields }) => {
      const lines = Object.entries(fields).flatMap(([tag, values]) =>
        [values].flat().map(value => `${tag}  - ${value}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('');
}

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
