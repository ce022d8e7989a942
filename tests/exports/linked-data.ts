import jsonld from 'jsonld';

/**
 * The terms that the site uses from two JSON-LD contexts. This copy saves the tests a request. All terms of schema.org are in one
 * vocabulary. https://www.w3.org/TR/annotation-vocab/#json-ld-context lists the terms of Web Annotation.
 */
const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org': {
    '@vocab': 'http://schema.org/',
    url: { '@type': '@id' },
    archivedAt: { '@type': '@id' },
    publishingPrinciples: { '@type': '@id' },
    correctionsPolicy: { '@type': '@id' },
    logo: { '@type': '@id' },
    sameAs: { '@type': '@id' },
  },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Annotation: 'oa:Annotation',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    describing: 'oa:describing',
    linking: 'oa:linking',
    label: 'rdfs:label',
    total: 'as:totalItems',
    first: { '@type': '@id', '@id': 'as:first' },
    startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    creator: { '@type': '@id', '@id': 'dcterms:creator' },
    created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
    modified: { '@type': 'xsd:dateTime', '@id': 'dcterms:modified' },
    rights: { '@type': '@id', '@id': 'dcterms:rights' },
    Organization: 'foaf:Organization',
    name: 'foaf:name',
    homepage: { '@type': '@id', '@id': 'foaf:homepage' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
  },
};

/**
 * All triples that a JSON-LD processor reads from a document. Throws if the document is not JSON-LD, or if a term is not in its
 * context.
 */
export async function triplesOf(
  document: object,
): Promise<{ subject: string; predicate: string; object: string }[]> {
  const quads = await jsonld.toRDF(document, {
    safe: true,
    documentLoader: async url => {
      const context = CONTEXTS[url];
      if (!context) throw new Error(`A test asked for ${url}.`);
      return { documentUrl: url, document: { '@context': context } };
    },
  });
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }));
}
