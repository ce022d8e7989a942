/** What the tests use of jsonld 9; the published types are of a version without `safe`. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: {
        /** Throws instead of dropping what has no meaning. */
        safe: boolean;
        documentLoader(
          url: string,
        ): Promise<{ contextUrl?: undefined; documentUrl: string; document: object }>;
      },
    ): Promise<Record<'subject' | 'predicate' | 'object', { value: string }>[]>;
  };
  export default jsonld;
}
