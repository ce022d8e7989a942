import { wordsInUrl } from './words-in-url.ts';

/** Fills the search field with the words of the URL that does not exist: URLs of this site are made of words. */
const field = document.querySelector<HTMLInputElement>('.not-found input');
if (field) field.value = wordsInUrl(location.pathname, location.hash);
