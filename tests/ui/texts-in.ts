import { globSync, readFileSync } from 'node:fs';
import { scriptTexts } from './literal-text.ts';

/**
 * The texts of two words or more in the files of the folder `src/ui/<language>`. The file `data-examples.ts` is left out, because
 * its examples for programs are the same in every language.
 */
export const textsIn = (language: string): string[] =>
  globSync(`src/ui/${language}/**/*.ts`, { exclude: ['**/data-examples.ts'] })
    .flatMap(file => scriptTexts(readFileSync(file, 'utf8')))
    .map(text => text.trim());
