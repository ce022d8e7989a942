import { globSync, readFileSync } from 'node:fs';
import { scriptTexts } from './literal-text.ts';

/**
 * The texts of two words or more that `src/ui` has in a language: sentences, and the parts of those with facts in them. Programs are the same in
 * every language.
 */
export const textsIn = (language: string): string[] =>
  globSync(`src/ui/${language}/*.ts`, { exclude: ['**/data-examples.ts'] })
    .flatMap(file => scriptTexts(readFileSync(file, 'utf8')))
    .map(text => text.trim());
