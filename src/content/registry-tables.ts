import type { OutletData, SpeakerData } from './schema/registry.ts';

/** What can be asked one id at a time. It has no list of its ids: whoever asks for that depends on all of them. */
export interface Table<Row> {
  has(id: string): boolean;
  get(id: string): Row | undefined;
}

/** What reading one article may ask: for a row by its id, never for all of them. */
export interface RegistryTables {
  outlets: Table<OutletData>;
  speakers: Table<SpeakerData>;
  former: { speakers: Table<string> };
  complete: { readonly outlets: boolean; readonly speakers: boolean };
}

export interface Registry extends RegistryTables {
  outlets: ReadonlyMap<string, OutletData>;
  speakers: ReadonlyMap<string, SpeakerData>;
  /** Ids that rows had before, and the rows that have them now. */
  former: { outlets: ReadonlyMap<string, string>; speakers: ReadonlyMap<string, string> };
  /** Could the file be read? If not, a name missing in it is no second problem. */
  complete: { outlets: boolean; speakers: boolean };
  /** Names that have had a page. */
  published: PublishedNames;
}

export interface PublishedNames {
  outlets: string[];
  speakers: string[];
}
