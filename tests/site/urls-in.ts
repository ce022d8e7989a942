import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { decoded } from '../html-text.ts';

/** The origin at which the tests publish the site. */
export const HOST = 'http://localhost:4321';

/**
 * Returns the absolute URLs of this site in a page or file, decoded. In pages and in HTML inside other files, it also returns
 * relative URLs and links to other sites. In other files, a text that is a path counts too.
 */
export function urlsIn(file: string, bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const read = READERS[extname(file)];
  if (!read) return [];
  return extname(file) === '.html' ? inPage(text) : textsIn(read(text, bytes)).flatMap(inText);
}

/** For each file extension, how a program reads the content. Files with other extensions have no URLs. */
const READERS: Record<string, (text: string, bytes: Buffer) => unknown> = {
  '.html': text => text,
  '.xml': text => new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(text),
  '.json': text => JSON.parse(text),
  '.jsonld': text => JSON.parse(text),
  '.csv': text => parse(text, { bom: true }),
  '.bib': text => plugins.input.chain(text, { generateGraph: false }),
  '.ris': text => plugins.input.chain(text, { generateGraph: false }),
  '.txt': text => text,
  '.pf_fragment': (_, bytes) => recordInFragment(bytes),
};

/** The search record in a fragment of Pagefind. The site stores the record as JSON in the field `url`. */
export function recordInFragment(bytes: Buffer): { url: string } {
  const { url } = JSON.parse(gunzipSync(bytes).toString('utf8').slice('pagefind_dcd'.length));
  return JSON.parse(url);
}

/** A string of a file may be a path, a piece of HTML, or a text with URLs in it. */
function inText(text: string): string[] {
  if (/^\/[^/\s]\S*$/u.test(text)) return [text];
  return /<a\s/u.test(text) ? inPage(text) : absolute(text);
}

function inPage(html: string): string[] {
  const relative = [...html.matchAll(ATTRIBUTE)].map(([, to = '']) => decoded(to));
  return [...relative.filter(to => !to.startsWith(HOST)), ...absolute(decoded(html))];
}

const ATTRIBUTE =
  /\s(?:(?:href|src|action|data-pagefind|data-vocabulary|data-to)="|content="0;url=)([^"]*)"/gu;

const absolute = (text: string): string[] =>
  [...text.matchAll(/http:\/\/localhost:4321[^\s"'<>{}\\]*/gu)].map(([url]) => url.replace(/[).,;]+$/u, ''));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
