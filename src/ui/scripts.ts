/*
 * The texts that the browser scripts show, in the current language. `strings.ts` would add the sentences of the whole site to each
 * script; from here, a bundler takes only those that the script uses.
 */
export * as citationText from './en/copy-citation.ts';
export * as cardText from './en/copy-quotation.ts';
export * as searchText from './en/search-script.ts';
export * as statusText from './en/status.ts';
