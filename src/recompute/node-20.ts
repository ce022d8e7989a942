/** Adds `Map.groupBy` to Node 20, which lacks it (https://tc39.es/proposal-array-grouping/). The comparison of words needs it. */
Map.groupBy ??= <Key, Value>(values: Iterable<Value>, keyOf: (value: Value, index: number) => Key) => {
  const groups = new Map<Key, Value[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
    index += 1;
  }
  return groups;
};
