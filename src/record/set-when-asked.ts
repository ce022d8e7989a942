/**
 * Sets a field whose value is computed when the field is first read. `npm run dev` builds the record after each change, but shows
 * only a few articles. So it does not compute such fields of all articles.
 *
 * `compute` stays in memory until then, with all variables around it. So a function for the entries of all articles belongs
 * outside of other functions.
 */
export function setWhenAsked<Entry extends object, Field extends keyof Entry>(
  entry: Entry,
  field: Field,
  compute: (entry: Entry) => Entry[Field],
): void {
  const get = () => {
    const value = compute(entry);
    Object.defineProperty(entry, field, { enumerable: true, configurable: true, value });
    return value;
  };
  Object.defineProperty(entry, field, { enumerable: true, configurable: true, get });
}
