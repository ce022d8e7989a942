import type { en } from './en.ts';

/** The type of the sentences in every language: the same names as in `en`, with any text for each. */
export type UiStrings = AnyText<typeof en>;

/** Replaces each text by `string`. Functions stay unchanged, because a conditional type would lose their type parameters. */
type AnyText<Value> = Value extends string
  ? string
  : Value extends (...facts: never[]) => unknown
    ? Value
    : { [Name in keyof Value]: AnyText<Value[Name]> };
