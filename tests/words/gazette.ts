import { prepareEvidence, type Verification, verify } from '../../src/words/verify.ts';

export const OWN = 'https://gazette.example/flood';
export const ARCHIVE = 'https://archive.example/2025/gazette.example/flood';
export const ELSEWHERE = 'https://lantern.example/review';

/** A source with an address and an archive, and the evidence given. */
export const source = (...evidence: [url: string, excerpt: string][]) =>
  prepareEvidence({
    url: OWN,
    archive: ARCHIVE,
    evidence: evidence.map(([url, excerpt]) => ({ url, excerpt })),
  });

/** Checks printed words (several: a mixed quotation) against excerpts of the source itself. */
export const check = (printed: string | string[], ...excerpts: string[]): Verification =>
  verify([printed].flat(), source(...excerpts.map((excerpt): [string, string] => [OWN, excerpt])));
