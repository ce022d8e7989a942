import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from './csl-item.ts';

/** By default, the library replaces or drops characters that are not ASCII, and changes our citation keys. */
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

/** Returns the items as a CSL-JSON file. */
export const asCslJson = (items: CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

/**
 * Returns BibTeX (http://www.bibtex.org/Format/) in UTF-8 that biblatex reads too. The outlet is in `howpublished`, which BibTeX
 * and biblatex print. `urldate` is the last day on which the document was seen.
 *
 * If the library escaped `&`, it would also escape letters such as `ü`. So here it escapes nothing. A placeholder replaces each
 * character with a meaning in TeX, such as `&`, and at the end `\&` replaces the placeholder.
 */
export function asBibtex(items: CslItem[]): string {
  const entries = items.map(item =>
    bibtexOf(item)
      .replaceAll(KEY, () => item.id)
      .replace(NOTE, () => withPlaceholders(item.note))
      .replace(/[\uE000-\uE07F]/gu, inTex),
  );
  return entries.join('');
}

const bibtexOf = oncePerSource(item => {
  const { title, author, 'container-title': outlet, URL, issued, accessed, language, ...rest } = item;
  const made = plugins.output.format(
    'bibtex',
    [
      {
        ...rest,
        ...(title !== undefined && { title: withPlaceholders(title) }),
        ...(author && { author: author.map(({ literal }) => ({ literal: withPlaceholders(literal) })) }),
        publisher: withPlaceholders(outlet),
        ...(URL !== undefined && { URL: URL.replace(/[{}\\]/gu, encodeURIComponent) }),
      },
    ],
    { format: 'object' },
  );
  const { type = 'misc', label = item.id, properties = {} } = made[0] ?? {};
  const { publisher: howpublished, url, note, ...mapped } = properties;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const dates = { year, month: month && MONTHS[month - 1], day };
  const urldate = accessed && isoDate(accessed);
  const fields = Object.entries({ ...mapped, howpublished, ...dates, language, url, urldate, note });
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`\t${name} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${type}{${label},\n${lines.join('')}}\n`;
});

/** Macros for months. They have no braces, so that each style can print the month in its language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Returns RIS (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html). The library puts the day of access into `M1`.
 * It is moved to `Y2`, where most programs look for it. The lines are written here, because the library cuts ids to 20 characters
 * and breaks lines inside words and URLs.
 */
export function asRis(items: CslItem[]): string {
  return items
    .map(item => {
      const { TY = 'GEN', ID: _, M1, ...fields } = risOf(item);
      const known = Object.entries({ ID: item.id, ...fields, ...(M1 !== undefined && { Y2: M1 }) });
      const lines = known.flatMap(([tag, values]) =>
        [values].flat().map(value => `${tag}  - ${value === NOTE ? item.note : value}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('');
}

const risOf = oncePerSource(item => {
  const { 'container-title': outlet, issued, accessed, ...rest } = item;
  const made = plugins.output.format(
    'ris',
    [
      {
        ...rest,
        // The library writes only this field into `T2` of a web page.
        [item.type === 'webpage' ? 'collection-title' : 'container-title']: outlet,
        ...(issued && { issued: padded(issued) }),
        ...(accessed && { accessed: padded(accessed) }),
      },
    ],
    { format: 'object', spec: 'new' },
  );
  return made[0] ?? {};
});

/** Placeholders for the citation key and the note. No text from `withPlaceholders` contains them. */
const KEY = '\uE001';
const NOTE = '\uE002';

/**
 * Calls `make` once for each source, because the library is slow. The quotations of one source differ only in citation key and
 * note, so the result has placeholders for these two.
 */
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

/** The greatest number of results in memory. Most articles have fewer sources. */
const MOST_SOURCES = 200;

const isoDate = (date: CslDate): string =>
  padded(date)
    ['date-parts'].map(parts => parts.join('-'))
    .join('/');

const padded = ({ 'date-parts': parts }: CslDate) => ({
  'date-parts': parts.map(date => date.map(part => String(part).padStart(2, '0'))),
});

/**
 * Replaces characters with a meaning in TeX, such as `&` and `--`, by private-use characters, which the library does not change.
 * A private-use character in the text itself becomes U+FFFD, if it is between U+E000 and U+E07F.
 */
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
