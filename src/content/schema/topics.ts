import { z } from 'zod';
import { id, list, text } from './fields.ts';

const topic = z.strictObject({
  name: text(60)
    .optional()
    .meta({ description: 'How readers see the topic. Without it, as most articles write the tag.' }),
  description: text(400).optional().meta({ description: 'What the topic is, in a sentence or two.' }),
  also: list(text(60)).optional().meta({
    description: 'Other names under which readers search for it, in any script.',
  }),
});

/** The schema of content/topics.yaml, an optional file: details of topics, each below the slug of its tag. */
export const topicsSchema = z.record(id, topic, { error: 'must be a map of topics, each below its slug' });

export type TopicData = z.infer<typeof topic>;
