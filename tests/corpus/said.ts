import { readFileSync } from 'node:fs';

/** Made-up quotations, as real people could have said them. */
export const SAID: Quoted[] = lines('quotations').map(
  ([date = '', outlet = '', speaker = '', words = '']) => ({
    date,
    outlet,
    speaker,
    words,
  }),
);
/** What readers type to find these quotations. `first` is the beginning of the quotation that must be the first result. */
export const QUERIES = lines('queries').map(([query = '', first = '']) => ({ query, first }));

/**
 * The content of a site with the quotations of `SAID`, as paths with their texts. Each article has ten quotations, but the last
 * may have fewer. Every second quotation of an article has evidence.
 */
export function saidContent(): Record<string, string> {
  return {
    'content/outlets.yaml': rows(
      SAID.map(({ outlet }) => outlet),
      'newspaper',
    ),
    'content/speakers.yaml': rows(
      SAID.map(({ speaker }) => speaker),
      'person',
    ),
    ...Object.fromEntries(
      Array.from({ length: Math.ceil(SAID.length / AN_ARTICLE) }, (_, index) => [
        `content/articles/said-${index}.md`,
        article(SAID.slice(index * AN_ARTICLE, (index + 1) * AN_ARTICLE), index),
      ]),
    ),
  };
}

/** The id of the speaker or outlet with this name in `saidContent`. */
export const idOf = (name: string): string =>
  name
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, '-');

const AN_ARTICLE = 10;

const article = (quoted: Quoted[], index: number) => `---
title: Made up, part ${index + 1}
description: What nobody ever said.
published: ${quoted[0]?.date}
sources:
${quoted.map((one, at) => source(one, `https://outlet.example/${index}/${at}`, at)).join('')}---
${quoted.map(({ words, speaker }, at) => `[“${words}”][${idOf(speaker)}@source-${at}].`).join('\n\n')}
`;

const source = ({ outlet, date, words }: Quoted, url: string, at: number) => `  source-${at}:
    outlet: ${idOf(outlet)}
    published: ${date}
    url: ${url}
${at % 2 === 0 ? `    evidence:\n      - url: ${url}\n        seen: ${date}\n        excerpt: >-\n          ${words}\n` : ''}`;

const rows = (names: string[], kind: string) =>
  [...new Set(names)]
    .filter(name => name !== '')
    .map(name => `${idOf(name)}:\n  name: ${name}\n  kind: ${kind}\n`)
    .join('');

function lines(name: string): string[][] {
  const text = readFileSync(`tests/fixtures/said/${name}.txt`, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map(line => line.split('|'));
}

interface Quoted {
  date: string;
  outlet: string;
  /** Empty if the outlet itself speaks. */
  speaker: string;
  words: string;
}
