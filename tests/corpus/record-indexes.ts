import { digestOf } from '../../src/cache/digest.ts';
import { indexFolders } from '../../src/search/index-parts.ts';
import type { SearchRecord } from '../../src/search/protocol.ts';
import type { WritableIndex } from '../../src/search/write-index.ts';

/** The indexes of records that are made already. */
export const recordIndexes = (records: SearchRecord[]): WritableIndex[] =>
  indexFolders(records).map(index => ({ ...index, key: () => digestOf(index.records) }));
