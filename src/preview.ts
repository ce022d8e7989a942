/** Is this a preview of the site with its drafts, as `npm run build -- --drafts` makes it? It is for colleagues, not for readers or search engines. */
export const IS_PREVIEW = typeof process !== 'undefined' && process.env['DRAFTS'] === 'true';
