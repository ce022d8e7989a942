import { digestOf } from '../../src/cache/digest.ts';
import { indexFolders } from '../../src/search/index-parts.ts';
import type { SearchRecord } from '../../src/search/protocol.ts';
import type { WritableIndex } from '../../src/search/write-index.ts';

/** Divides finished search records into indexes, as `writeIndex` takes them. The key of an index is the digest of its records. */
export const recordIndexes = (records: SearchRecord[]): WritableIndex[] =>
  indexFolders(records).map(index => ({ ...index, key: () => digestOf(index.records) }));
