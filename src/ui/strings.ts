import { en } from './en.ts';

/** The sentences of the language in force. */
export const ui: Strings = en;

/** What another language has to provide. */
export type Strings = typeof en;
