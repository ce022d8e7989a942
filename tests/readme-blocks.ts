import { readFileSync } from 'node:fs';

export const README = readFileSync('README.md', 'utf8');

const blocks = [...README.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gmu)].map(
  ([, indent = '', language, text = '']) => ({
    language,
    text: text.replace(new RegExp(`^${indent}`, 'gmu'), ''),
  }),
);
const [outlets = '', speakers = ''] = blocks
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text);
const article = blocks.find(({ language }) => language === 'md')?.text ?? '';

/** The two registries and the article that the README shows to editors. */
export const SHOWN = { outlets, speakers, article };
