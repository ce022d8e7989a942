import type { Outcome } from './outcomes.ts';
import type { OutletData, PublishedArticle, SpeakerData } from './schema/registry.ts';
import type { StatementData } from './schema/statements.ts';
import type { TopicData } from './schema/topics.ts';

/** A table in which ids can only be looked up one at a time, so that its user depends on these ids only and not on all of them. */
export interface Table<Row> {
  has(id: string): boolean;
  get(id: string): Row | undefined;
}

/** The registry as the reader of one article sees it: rows can be looked up by id, but not listed. */
export interface RegistryTables {
  /** Files of public/ as images, by their path below it. */
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
  /** No article asks for a topic: only the pages of topics do. */
  topics: ReadonlyMap<string, TopicData>;
  /** Maps each former id to the current id. */
  former: { outlets: ReadonlyMap<string, string>; speakers: ReadonlyMap<string, string> };
  /** Could the file be read? If not, unknown names are not reported as well. */
  complete: { outlets: boolean; speakers: boolean; statements: boolean };
  checks: EvidenceChecks & {
    /** As `newest`, by the name of the excerpt in content/verified.json. */
    newestOf(name: string): CheckedEvidence | undefined;
  };
  /** What has had a page. */
  published: PublishedNames;
}

/** What is known of the evidence beside what the article says. */
interface EvidenceChecks {
  /** The page of a capture, by its id. */
  capture(id: string): { sha256: string; textSha256: string; at: string } | undefined;
  /** What asking for the URL found last. */
  newest(url: string, excerpt: string): CheckedEvidence | undefined;
}

interface CheckedEvidence {
  /** A day. */
  at: string;
  outcome: Outcome;
}

/** The size at which an image is shown, in CSS pixels, or the reason why the file is not an image. */
export type ImageFile = { width: number; height: number } | { fault: string };

export interface PublishedNames {
  articles: PublishedArticle[];
  outlets: string[];
  speakers: string[];
}
