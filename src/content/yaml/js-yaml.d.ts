/** Types of js-yaml, which comes without them. Only the functions that are used are declared. */
declare module 'js-yaml' {
  export class YAMLException extends Error {}
  export const FAILSAFE_SCHEMA: unique symbol;
  export function load(text: string, options: { schema: typeof FAILSAFE_SCHEMA }): unknown;
}
