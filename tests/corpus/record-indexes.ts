import { digestOf } from '../../src/cache/digest.ts';
import { indexFolders } from '../../src/search/index-parts.ts';
import type { SearchRecord } from '../../src/search/protocol.ts';
import type { WritableIndex } from '../../src/search/write-index.ts';

/** Divides search records into indexes for `writeIndex`. The key of an index is the digest of its records. */
export const recordIndexes = (records: SearchRecord[]): WritableIndex[] =>
  indexFolders(records).map(index => ({ ...index, key: () => digestOf(index.records) }));
