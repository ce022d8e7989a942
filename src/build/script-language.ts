import type { ViteUserConfig } from 'astro';
import { UI_LANGUAGE } from '../language.ts';

/**
 * A Vite plugin that gives browser scripts only the sentences in the language of the site. It changes imports of `./en/` in
 * `ui/scripts.ts` to the folder of this language, such as `./de/`. Types make sure that both folders export the same names.
 */
export const scriptLanguage = (language: string = UI_LANGUAGE): VitePlugin => ({
  name: 'script-language',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !SCRIPTS.test(importer) || !source.startsWith('./en/')) return null;
    return this.resolve(source.replace('./en/', `./${language}/`), importer, { skipSelf: true });
  },
});

const SCRIPTS = /\/src\/ui\/scripts\.ts(?:\?|$)/u;

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
