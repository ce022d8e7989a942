/**
 * Returns functions that write numbers and counted nouns in a language (a BCP 47 tag). The form of a noun follows the plural
 * rules of the language (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 */
export function numbersIn(language: string): Numbers {
  const format = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const number = (value: number) => format.format(value);
  const form = (value: number, forms: Forms) => forms[rules.select(value)] ?? forms.other;
  return { number, form, count: (value, forms) => `${number(value)} ${form(value, forms)}` };
}

/** The forms of a text by plural category: `{ one: 'passage', other: 'passages' }`. English and German need only these two. */
type Forms = { [Category in Intl.LDMLPluralRule]?: string } & { other: string };

interface Numbers {
  /** `1,234`. */
  number(value: number): string;
  /** `passage` or `passages`. */
  form(value: number, forms: Forms): string;
  /** `1 passage`, `2 passages`. */
  count(value: number, forms: Forms): string;
}
