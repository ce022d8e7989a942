/**
 * Sets a field whose value is computed when the field is first read. `npm run dev` builds the record after each change, but shows
 * only a few articles. So it does not compute such fields of all articles.
 */
export function setWhenAsked<Entry extends object, Field extends keyof Entry>(
  entry: Entry,
  field: Field,
  compute: (entry: Entry) => Entry[Field],
): void {
  let computed: { value: Entry[Field] } | undefined;
  const get = () => {
    computed ??= { value: compute(entry) };
    return computed.value;
  };
  Object.defineProperty(entry, field, { enumerable: true, get });
}
