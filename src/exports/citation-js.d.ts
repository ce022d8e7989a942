/** Types for the functions of citation-js 0.8 (https://citation.js.org/api/0.7/) that we call. The library has no types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean } } };
    input: { chain(text: string, options?: { generateGraph: boolean }): Record<string, unknown>[] };
    output: {
      format(
        name: 'bibtex',
        items: readonly object[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string> }[];
      format(
        name: 'ris',
        items: readonly object[],
        options: { format: 'object'; spec: 'new' },
      ): Record<string, string | string[]>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
