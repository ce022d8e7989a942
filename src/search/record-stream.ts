import type { DatedRecord } from './index-parts.ts';
import type { SearchRecord } from './protocol.ts';

/**
 * The unpublished page that brings the search records to the index: one line of JSON a record, so that no text grows beyond what a string
 * may hold.
 */
export const RECORD_STREAM = 'search-records.jsonl';

export function* recordLines(records: Iterable<SearchRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** Reads the records from a response of `recordLines`, line by line as it arrives. */
export async function readRecords({ body }: Response): Promise<PackedRecord[]> {
  const records: PackedRecord[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of body ?? []) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    records.push(...lines.map(pack));
  }
  return records;
}

function pack(line: string): PackedRecord {
  const { sort, filters } = JSON.parse(line) as SearchRecord;
  return { sort, filters: { kind: filters.kind, year: filters.year }, line: Buffer.from(line) };
}

export const unpack = ({ line }: PackedRecord): SearchRecord => JSON.parse(line.toString()) as SearchRecord;

/** A record as its line, and what decides its part. Parsed records of a large archive would take more memory than its articles. */
export interface PackedRecord extends DatedRecord {
  line: Buffer;
}
