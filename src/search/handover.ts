import type { Dated } from './parts.ts';
import type { SearchRecord } from './search-records.ts';

/** The page by which the records reach the index; a line of JSON each, so that no text grows beyond what a string may hold. Not published. */
export const HANDOVER = 'search-records.jsonl';

export function* recordLines(records: Iterable<SearchRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** The records in a page of lines, which is read as it is made. */
export async function handedOver({ body }: Response): Promise<PackedRecord[]> {
  const records: PackedRecord[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of body ?? []) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    records.push(...lines.map(packed));
  }
  return records;
}

function packed(line: string): PackedRecord {
  const { sort, filters } = JSON.parse(line) as SearchRecord;
  return { sort, filters: { kind: filters.kind, year: filters.year }, line: Buffer.from(line) };
}

export const unpacked = ({ line }: PackedRecord): SearchRecord => JSON.parse(line.toString()) as SearchRecord;

/** A record as its line, with what decides its part: whole ones of an archive would take more memory than its articles. */
export interface PackedRecord extends Dated {
  line: Buffer;
}
