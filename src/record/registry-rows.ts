import type { OutletData, SpeakerData } from '../content/schema/registry.ts';
import type { StatementData } from '../content/schema/statements.ts';
import type { TopicData } from '../content/schema/topics.ts';

/** The outlets, speakers, topics and statements that the editors describe, by id. */
export interface RegistryRows {
  outlets: Readonly<Record<string, OutletData>>;
  speakers: Readonly<Record<string, SpeakerData>>;
  topics?: Readonly<Record<string, TopicData>>;
  statements?: Readonly<Record<string, StatementData>>;
}
