/*
 * The sentences of the scripts that run in the browser, in the language in force. `strings.ts` would bring those of the whole site into each
 * script; of these a bundler takes only what the script uses.
 */
export * as citationText from './en/copy-citation.ts';
export * as cardText from './en/copy-quotation.ts';
export * as searchText from './en/search-script.ts';
