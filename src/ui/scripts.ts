/*
 * The texts of browser scripts. Scripts must import them from here, because `strings.ts` would add all sentences in all
 * languages to each script. From here, the bundler takes only the texts that a script uses. In Astro,
 * `build/script-language.ts` replaces the English texts by the texts in the language of the site.
 */

export * as copyQuotation from './en/card/copy-quotation.ts';
export * as statusText from './en/card/status.ts';
export * as copyCitation from './en/copy-citation.ts';
export * as marksText from './en/marks.ts';
export * as searchScript from './en/search-script.ts';
