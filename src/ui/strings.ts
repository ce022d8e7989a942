import { UI_LANGUAGE, type UiLanguage, uiLanguageFor } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { UiStrings } from './ui-strings.ts';

/** A language of `UiLanguage` without sentences is a type error here. */
const languages: Record<UiLanguage, UiStrings> = { en, de };

/** The sentences of the site, in the language of the site. */
export const ui: UiStrings = languages[UI_LANGUAGE];

/** The quotation marks for a text in `language`. If `src/ui/` does not have this language, returns the marks of the site. */
export const marksIn = (language: string): UiStrings['marks'] =>
  languages[uiLanguageFor(language) ?? UI_LANGUAGE].marks;

/** A section of the site, by its name in the code. */
export type Section = keyof UiStrings['frame']['sections'];
