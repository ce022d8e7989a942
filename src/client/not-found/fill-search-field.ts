import { wordsInUrl } from './words-in-url.ts';

/** Fills the search field of the 404 page with the words in the requested URL, because URLs of this site consist of words. */
const field = document.querySelector<HTMLInputElement>('.not-found input');
if (field) field.value = wordsInUrl(location.pathname, location.hash);
