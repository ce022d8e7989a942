import type { Outcome } from './outcomes.ts';
import type { OutletData, PublishedArticle, SpeakerData } from './schema/registry.ts';
import type { StatementData } from './schema/statements.ts';
import type { TopicData } from './schema/topics.ts';

/** A table whose rows can be looked up by id, but not listed. So code that has a table depends only on the rows it looks up. */
export interface Table<Row> {
  has(id: string): boolean;
  get(id: string): Row | undefined;
}

/** The registry for reading one article. */
export interface RegistryTables {
  /** The images of `public/`, by their path in this folder: `photos/harbour.jpg`. */
  images: Pick<Table<ImageFile>, 'get'>;
  outlets: Table<OutletData>;
  speakers: Table<SpeakerData>;
  statements: Table<StatementData>;
  former: { speakers: Table<string> };
  complete: { readonly outlets: boolean; readonly speakers: boolean; readonly statements: boolean };
  checks: EvidenceChecks;
}

export interface Registry extends RegistryTables {
  outlets: ReadonlyMap<string, OutletData>;
  speakers: ReadonlyMap<string, SpeakerData>;
  statements: ReadonlyMap<string, StatementData>;
  /** Topics are missing in `RegistryTables`, because the reading of an article does not need them. */
  topics: ReadonlyMap<string, TopicData>;
  /** Maps each former id to the current id. */
  former: { outlets: ReadonlyMap<string, string>; speakers: ReadonlyMap<string, string> };
  /** Could each file be read? If not, its names are not reported as unknown. */
  complete: { outlets: boolean; speakers: boolean; statements: boolean };
  checks: EvidenceChecks & {
    /** As `newest`, but `name` is the `verifiedKey` of the URL and of the digest of the excerpt. */
    newestOf(name: string): CheckedEvidence | undefined;
  };
  /** The articles, outlets and speakers that have had a page. */
  published: PublishedNames;
}

/** What captures and `npm run verify` say about evidence. */
interface EvidenceChecks {
  /** The digests and the time of a captured page, by the id of the capture. */
  capture(id: string): { sha256: string; textSha256: string; at: string } | undefined;
  /** The last outcome of `npm run verify` for an excerpt at a URL. */
  newest(url: string, excerpt: string): CheckedEvidence | undefined;
}

interface CheckedEvidence {
  /** The day of the outcome, such as `2025-04-14`. */
  at: string;
  outcome: Outcome;
}

/** The size at which an image is shown, in CSS pixels, or the reason why the file cannot be shown. */
export type ImageFile = { width: number; height: number } | { fault: string };

export interface PublishedNames {
  articles: PublishedArticle[];
  outlets: string[];
  speakers: string[];
}
