/*
 * The texts that the browser scripts show, under the names that they have in `en.ts`. `strings.ts` would add the sentences of the whole site, in
 * all languages, to each script; from here, a bundler takes only those that the script uses. Where Astro runs, `build/script-language.ts` puts the
 * language of the site in place of English.
 */
export * as copyCitation from './en/copy-citation.ts';
export * as copyQuotation from './en/copy-quotation.ts';
export * as marksText from './en/marks.ts';
export * as searchScript from './en/search-script.ts';
export * as statusText from './en/status.ts';
