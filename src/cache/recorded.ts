/** A table whose every question is noted, answered or not: what was computed from it holds as long as the answers are the same. */
export function recorded<Row>(table: Table<Row>, note: (id: string) => void): Table<Row> {
  return {
    has(id) {
      note(id);
      return table.has(id);
    },
    get(id) {
      note(id);
      return table.get(id);
    },
  };
}

interface Table<Row> {
  has(id: string): boolean;
  get(id: string): Row | undefined;
}
