/** A problem that a rule finds in a placement of the printed words. `cut` is a warning that leaves the status as it is. */
export interface Finding {
  level: 'cut' | 'warning' | 'error';
  rule: string;
}

export const error = (rule: string): Finding => ({ level: 'error', rule });
export const warning = (rule: string): Finding => ({ level: 'warning', rule });
export const cut = (rule: string): Finding => ({ level: 'cut', rule });
