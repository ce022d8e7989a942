/** Defines a rule. It is one object, so that all that is said of it stands in one place. */
export const rule = <Data>(definition: Rule<Data>): Rule<Data> => definition;

export interface Rule<Data> {
  /** What it looks for: one line. */
  summary: string;
  /** What it is for and how to mend what it finds: a paragraph, as `npm run check -- --explain <rule>` prints it. */
  help: string;
  /** An error stops a build. */
  severity: Severity | ((data: Data) => Severity);
  /** What it says of one find: what is wrong, the editor’s own value, and what to write instead. */
  message: (data: Data) => string;
  /** What `npm run check -- --fix` can do about it, if anything. */
  fix?: (data: Data) => Fix | undefined;
  /** The name that a registry lacks, where it does: the nearest one ends the message. */
  nearest?: (data: Data) => Nearest | undefined;
}

export type RuleData<R> = R extends Rule<infer Data> ? Data : never;
export type Severity = 'error' | 'warning';
/** Put an empty `>` line before this one. */
export type Fix = 'quote-line';

export interface Nearest {
  name: string;
  among: 'outlets' | 'speakers';
}
