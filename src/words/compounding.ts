/** Does a language, in BCP 47, write compounds as one word? */
export const isCompounding = (language: string): boolean =>
  /^(?:de|nl|af|sv|da|nb|nn|no|is|fi|et|hu)\b/u.test(language);
