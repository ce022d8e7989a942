/** The package has no types of its own. Only what is used here is declared. */
declare module 'js-yaml' {
  export class YAMLException extends Error {}
  export const FAILSAFE_SCHEMA: unique symbol;
  export function load(text: string, options: { schema: typeof FAILSAFE_SCHEMA }): unknown;
}
