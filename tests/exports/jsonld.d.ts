/** The part of jsonld 9 that the tests use. The published types are for an older version, without `safe`. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: {
        /** If `true`, `toRDF` throws if a term is not in the context, instead of dropping the term. */
        safe: boolean;
        documentLoader(
          url: string,
        ): Promise<{ contextUrl?: undefined; documentUrl: string; document: object }>;
      },
    ): Promise<Record<'subject' | 'predicate' | 'object', { value: string }>[]>;
  };
  export default jsonld;
}
