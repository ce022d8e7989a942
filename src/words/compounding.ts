/** Does a language write compounds as one word, as German does? `language` is a BCP 47 tag. */
export const isCompounding = (language: string): boolean =>
  /^(?:de|nl|af|sv|da|nb|nn|no|is|fi|et|hu)\b/u.test(language);
