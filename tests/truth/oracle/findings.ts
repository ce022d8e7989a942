/** A problem that a rule finds in a placement of the printed words. `cut` is a warning about words that still count as found. */
export interface Finding {
  level: 'cut' | 'warning' | 'error';
  rule: string;
}

export const error = (rule: string): Finding => ({ level: 'error', rule });
export const warning = (rule: string): Finding => ({ level: 'warning', rule });
export const cut = (rule: string): Finding => ({ level: 'cut', rule });
