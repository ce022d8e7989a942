import { wordsOfAddress } from './words-in-path.ts';

/** Fills the search field with the words of the address that does not exist: addresses of this site are made of words. */
const field = document.querySelector<HTMLInputElement>('.not-found input');
if (field) field.value = wordsOfAddress(location.pathname, location.hash);
