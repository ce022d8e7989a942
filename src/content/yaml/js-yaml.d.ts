/** Types of js-yaml, because the package has none. Only the functions that this site uses are declared. */
declare module 'js-yaml' {
  export class YAMLException extends Error {}
  export const FAILSAFE_SCHEMA: unique symbol;
  export function load(text: string, options: { schema: typeof FAILSAFE_SCHEMA }): unknown;
}
