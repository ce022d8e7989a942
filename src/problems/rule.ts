/** Defines a rule as one object, so that everything about it is in one place. */
export const rule = <Data>(definition: Rule<Data>): Rule<Data> => definition;

export interface Rule<Data> {
  /** What the rule finds, in one line. */
  summary: string;
  /** The reason for the rule and how to fix a problem: a paragraph, as `npm run check -- --explain <rule>` prints it. */
  help: string;
  /** Only an error stops a build. */
  severity: Severity | ((data: Data) => Severity);
  /** The message of one problem: what is wrong, with the editor’s own value, and what to write instead. */
  message: (data: Data) => string;
  /** The fix that `npm run check -- --fix` can make, if any. */
  fix?: (data: Data) => Fix | undefined;
  /** A name that is not in a registry, if any. The nearest known name is added to the message. */
  nearest?: (data: Data) => Nearest | undefined;
}

export type RuleData<R> = R extends Rule<infer Data> ? Data : never;
export type Severity = 'error' | 'warning' | 'note';
/** The only fix that a problem can have: an empty `>` line is put before the line of the problem. */
export type Fix = 'quote-line';

export interface Nearest {
  name: string;
  among: 'outlets' | 'speakers' | 'statements';
}
