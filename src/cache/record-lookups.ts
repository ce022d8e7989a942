/**
 * Wraps a table so that `record` gets the id of every lookup, also of an id that the table does not have. A result computed from
 * the table stays valid until one of these lookups gives a different answer.
 */
export function recordLookups<Row>(table: Table<Row>, record: (id: string) => void): Table<Row> {
  return {
    has(id) {
      record(id);
      return table.has(id);
    },
    get(id) {
      record(id);
      return table.get(id);
    },
  };
}

interface Table<Row> {
  has(id: string): boolean;
  get(id: string): Row | undefined;
}
