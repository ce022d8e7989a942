import { en } from './en.ts';

/** The sentences of the current language. */
export const ui: Strings = en;

/** What another language has to provide. */
export type Strings = typeof en;

/** A section of the site, by its name in the code. */
export type Section = keyof Strings['frame']['sections'];
