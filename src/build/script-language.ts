import type { ViteUserConfig } from 'astro';
import { UI_LANGUAGE } from '../language.ts';

/**
 * Gives the scripts for browsers the sentences in the language of the site, and no others: what `ui/scripts.ts` imports from `./en/` comes from
 * the folder of that language. Types make sure that it has the same names.
 */
export const scriptLanguage = (language: string = UI_LANGUAGE): VitePlugin => ({
  name: 'script-language',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !SCRIPTS.test(importer) || !source.startsWith('./en/')) return null;
    return this.resolve(source.replace('./en/', `./${language}/`), importer, { skipSelf: true });
  },
});

/** In `npm run dev` a query may follow. */
const SCRIPTS = /\/src\/ui\/scripts\.ts(?:\?|$)/u;

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
