import type { Form } from './form.ts';
import type { Verification } from './verify.ts';

export type Status = Verification['status'];

/** What a reader is told of a quotation’s words; the same in every place. */
export function statusLabel({ form, status }: { form: Form; status: Status }): string {
  if (form === 'indirect') return 'Reported, not quoted';
  return LABELS[status];
}

export const LABELS: Record<Status, string> = {
  matched: 'Words checked in the source',
  'matched-elsewhere': 'Words checked elsewhere',
  unverified: 'Not checked',
};

/** Name of the sign that stands for a status: a shape, so that colour is never needed to tell. */
export function statusShape({ form, status }: { form: Form; status: Status }): StatusShape {
  return form === 'indirect' ? 'reported' : status;
}
export type StatusShape = Status | 'reported';
