import type { Verification } from './verify.ts';

/** `direct`: wholly in quotation marks. `mixed`: with quotation marks elsewhere. `indirect`: without any. */
export type Form = 'direct' | 'mixed' | 'indirect';

export type Status = Verification['status'];

/** Name of the sign that stands for a status: a shape, so that colour is never needed to tell. */
export function statusShape({ form, status }: { form: Form; status: Status }): StatusShape {
  return form === 'indirect' ? 'reported' : status;
}
export type StatusShape = Status | 'reported';
