/** Where articles are kept between builds, as they were read. */
export const KEPT = '.astro/cache/articles';
