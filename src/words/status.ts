import type { Verification } from './verify.ts';

/**
 * How a passage is written. `direct`: all its words are in one pair of quotation marks, or it is a callout. `indirect`: none of
 * its words are in quotation marks. `mixed`: each other passage.
 */
export type Form = 'direct' | 'mixed' | 'indirect';

export type Status = Verification['status'];

/**
 * The name of the sign that shows a status. Signs differ in shape, so that readers never need colour to tell them apart. An
 * `indirect` passage has the sign `reported`, whatever its status is.
 */
export function statusShape({ form, status }: { form: Form; status: Status }): StatusShape {
  return form === 'indirect' ? 'reported' : status;
}
export type StatusShape = Status | 'reported';
