import { prepareEvidence, type Verification, verify } from '../../src/words/verify.ts';

export const OWN = 'https://gazette.example/flood';
export const ARCHIVE = 'https://archive.example/2025/gazette.example/flood';
export const ELSEWHERE = 'https://lantern.example/review';

/** A source with a URL, the URL of an archived copy, and this evidence. */
export const source = (...evidence: [url: string, excerpt: string][]) =>
  prepareEvidence({
    url: OWN,
    archive: ARCHIVE,
    evidence: evidence.map(([url, excerpt]) => ({ url, excerpt })),
  });

/** Compares printed words with excerpts of the source itself. Several printed texts are the spans of a mixed quotation. */
export const check = (printed: string | string[], ...excerpts: string[]): Verification =>
  verify([printed].flat(), source(...excerpts.map((excerpt): [string, string] => [OWN, excerpt])));
