/**
 * Is this a preview of the site with its drafts, built by `npm run build -- --drafts`? A preview is for colleagues, not for
 * readers or search engines.
 */
export const IS_PREVIEW = typeof process !== 'undefined' && process.env['DRAFTS'] === 'true';
