import type { SearchRecord } from './search-records.ts';

/** The page by which the records reach the index; a line of JSON each, so that no text grows beyond what a string may hold. Not published. */
export const HANDOVER = 'search-records.jsonl';

export function* recordLines(records: Iterable<SearchRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** The records in a page of lines, which is read as it is made. */
export async function handedOver({ body }: Response): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of body ?? []) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) records.push(JSON.parse(line) as SearchRecord);
  }
  return records;
}
