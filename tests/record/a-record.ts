import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { SiteRecord } from '../../src/record/record.ts';

const OUTLETS = `
herald: { name: The Herald, kind: newspaper, country: Nowhere }
wire: { name: The Wire Agency, short: Wire, kind: agency }
unused: { name: Never Named, kind: other }
`;
const SPEAKERS = `
ana: { name: Ana Example, short: Ana, kind: person, role: Shop owner }
bo: { name: Bo Sample, kind: person, private: "true" }
the-herald: { name: The Herald, kind: organisation }
`;

/**
 * A record of three made-up articles. They have all four kinds that the `total` of a `Tally` adds up: quotations that are found
 * in the source, found elsewhere or not found, and paraphrases.
 */
export const aRecord = (): SiteRecord => recordOf({ early: EARLY, late: LATE, 'also-late': ALSO_LATE });

/**
 * Builds a record of articles, given by slug, and of statements, given as YAML. The articles may name the outlets of `OUTLETS`
 * and the speakers of `SPEAKERS`. Throws if an article has errors.
 */
export function recordOf(articles: Record<string, string>, statements = ''): SiteRecord {
  const { registry } = readRegistry({
    outlets: { file: 'outlets.yaml', text: OUTLETS },
    speakers: { file: 'speakers.yaml', text: SPEAKERS },
    statements: { file: 'statements.yaml', text: statements },
  });
  const read = (slug: string, text: string): Article => {
    const files = { slug, markdown: { file: `${slug}.md`, text }, lock: null };
    const { article, problems } = readArticle(files, registry, { language: 'en', strict: false });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!article || errors.length > 0) throw new Error(JSON.stringify(errors));
    return article;
  };
  const rows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
    statements: Object.fromEntries(registry.statements),
  };
  const all = Object.entries(articles).map(([slug, text]) => read(slug, text));
  return buildRecord(all, rows, ['The Desk']);
}

const EARLY = `---
title: The early one
description: First.
published: 2025-01-02
authors: [A. Writer]
sources:
  herald:
    outlet: herald
    published: 2025-01-01
    url: https://herald.example/flood
    via: wire
    evidence:
      - { url: "https://herald.example/flood", seen: 2025-01-02, excerpt: "The water came at night, she said, and nobody had told us." }
      - { url: "https://other.example/flood", seen: 2025-01-02, excerpt: "It was rare, the paper wrote." }
  wire: { outlet: wire }
---
[“The water came at night”][ana@herald], she said. It was [“rare”][@herald]. [“Unseen words”][bo@wire] and [more was said][@wire].
`;

const LATE = `---
title: The late one
description: Second.
standfirst: It stands first.
published: 2025-03-04
sources:
  wire: { outlet: wire }
---
Once more: [it rained][ana@wire].
`;

const ALSO_LATE = LATE.replace('The late one', 'Also late');
