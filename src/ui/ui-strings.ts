import type { en } from './en.ts';

/** What each language has to provide: the same names as English. Texts are any texts, and functions get the same facts. */
export type UiStrings = AnyText<typeof en>;

/** A type with `string` for each text. Functions stay, because a conditional type would lose their type parameters. */
type AnyText<Value> = Value extends string
  ? string
  : Value extends (...facts: never[]) => unknown
    ? Value
    : { [Name in keyof Value]: AnyText<Value[Name]> };
