import { globSync, readFileSync } from 'node:fs';
import { scriptTexts } from './literal-text.ts';

/**
 * The texts of two words or more in `src/ui` for a language: whole sentences, and the parts of sentences with facts in them. The
 * examples of programs (`data-examples.ts`) are left out, because they are the same in every language.
 */
export const textsIn = (language: string): string[] =>
  globSync(`src/ui/${language}/*.ts`, { exclude: ['**/data-examples.ts'] })
    .flatMap(file => scriptTexts(readFileSync(file, 'utf8')))
    .map(text => text.trim());
