import { z } from 'zod';

const iri = z.url({ protocol: /^https?$/u });
/** A time in UTC, which must end with `Z`. */
const time = z.iso.datetime({ offset: false });

const lifecycle = { created: time, modified: time.optional(), rights: iri };

/**
 * The part of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that the site writes. See section 3.1 for
 * annotations, 4.2.4 for selectors, 5.1 for collections and 5.2 for pages.
 */
export const annotationModel = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  creator: z.strictObject({
    id: iri,
    type: z.enum(['Person', 'Organization', 'Software']),
    name: z.string().min(1),
    homepage: iri,
  }),
  ...lifecycle,
  total: z.int().min(0),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.int().min(0),
    items: z.array(
      z.strictObject({
        id: iri,
        type: z.literal('Annotation'),
        motivation: z.enum(['describing', 'linking']),
        creator: iri,
        ...lifecycle,
        body: z.array(
          z.union([
            z.strictObject({
              type: z.literal('TextualBody'),
              value: z.string().min(1),
              format: z.literal('text/plain'),
              language: z.string().min(2),
              purpose: z.literal('describing'),
            }),
            z.strictObject({
              type: z.literal('SpecificResource'),
              source: iri,
              purpose: z.literal('linking'),
            }),
          ]),
        ),
        target: z.strictObject({
          source: iri,
          selector: z.strictObject({
            type: z.literal('TextQuoteSelector'),
            exact: z.string().min(1),
            prefix: z.string(),
            suffix: z.string(),
          }),
        }),
      }),
    ),
  }),
});
