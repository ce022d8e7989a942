/**
 * Makes a field compute its value when it is first read. `npm run dev` builds the record again after each change, and then usually
 * shows one page.
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
