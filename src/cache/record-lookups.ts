/**
 * Wraps a table so that `record` receives the id of every lookup, whether it finds a row or not. A result that was computed from
 * the table stays valid as long as none of these lookups gives a different answer.
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
