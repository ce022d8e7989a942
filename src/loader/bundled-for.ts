/** The name of the environment variable that `make-bundle.ts` sets for the process in which Astro bundles. */
export const BUNDLED_FOR = 'BUNDLED_FOR';

/**
 * In a process that only bundles the code of the pages (`build/bundle/make-bundle.ts`): the published folder of the site, such as
 * `dist`. Such a process reads no content and renders no page. In every other process: `null`.
 */
export const bundledFor = (): string | null => process.env[BUNDLED_FOR] || null;
