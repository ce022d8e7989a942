import type { Form } from './form.ts';
import type { Verification } from './verify.ts';

export type Status = Verification['status'];

/** Name of the sign that stands for a status: a shape, so that colour is never needed to tell. */
export function statusShape({ form, status }: { form: Form; status: Status }): StatusShape {
  return form === 'indirect' ? 'reported' : status;
}
export type StatusShape = Status | 'reported';
