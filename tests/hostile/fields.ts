/** The name of a field, in a made-up article or its registries, that can hold a hostile text. */
export type Field = (typeof FIELDS)[number];
export const FIELDS = [
  'title',
  'description',
  'standfirst',
  'author',
  'tag',
  'update',
  'correction',
  'note',
  'source title',
  'source author',
  'source note',
  'source copy',
  'source translated',
  'source url',
  'archive url',
  'evidence url',
  'excerpt',
  'quotation',
  'reported',
  'callout',
  'text',
  'heading',
  'speaker name',
  'speaker role',
  'speaker description',
  'outlet name',
  'outlet country',
  'outlet url',
] as const;

/**
 * A made-up article and its registries, with `text` in each of `fields`. Other fields have harmless words or are left out. In
 * YAML the text is in double quotes, as JSON writes it, so that it is always one value.
 */
export function contentWith(text: string, fields: ReadonlySet<Field>, id: string): HostileContent {
  const has = (field: Field) => fields.has(field);
  const value = (field: Field, usual: string) => JSON.stringify(has(field) ? text : usual);
  const written = (field: Field, usual: string) => (has(field) ? text : usual);
  const optional = (field: Field, line: (shown: string) => string) =>
    has(field) ? `${line(JSON.stringify(text))}\n` : '';
  const url = (field: Field) => value(field, `https://herald.example/${id}`);
  const words = written('quotation', 'the water came at night');
  return {
    article: `---
title: ${value('title', `Article ${id}`)}
description: ${value('description', 'A made-up article.')}
published: 2025-04-14
${optional('standfirst', shown => `standfirst: ${shown}`)}${optional('author', shown => `authors: [${shown}]`)}${optional('tag', shown => `tags: [${shown}]`)}${optional('update', shown => `updates: [{ date: 2025-04-15, text: ${shown} }]`)}${optional('correction', shown => `corrections: [{ date: 2025-04-15, text: ${shown} }]`)}${has('note') ? `notes: [{ words: ${JSON.stringify(words)}, text: ${JSON.stringify(text)} }]\n` : ''}sources:
  herald:
    outlet: outlet-${id}
    url: ${url('source url')}
${optional('archive url', shown => `    archive: { url: ${shown}, date: 2025-04-15 }`)}${optional('source title', shown => `    title: ${shown}`)}${optional('source author', shown => `    authors: [${shown}]`)}${optional('source note', shown => `    note: ${shown}`)}${optional('source copy', shown => `    copy: ${shown}`)}${optional('source translated', shown => `    translated: ${shown}`)}    evidence:
      - url: ${url('evidence url')}
        seen: 2025-04-14
        excerpt: ${value('excerpt', 'Elsewhere other things were said.')}
---
${written('text', 'A paragraph.')}

## ${written('heading', 'A heading')}

She said [“${words}”][speaker-${id}@herald], and that [${written('reported', 'nobody had been told')}][@herald].

> ${written('callout', 'nobody told us anything')}
>
> — [Somebody][speaker-${id}@herald]
`,
    speaker: `speaker-${id}: { name: ${value('speaker name', `Speaker ${id}`)}, kind: person, role: ${value('speaker role', 'Witness')}, description: ${value('speaker description', 'A made-up person.')} }\n`,
    outlet: `outlet-${id}: { name: ${value('outlet name', `Outlet ${id}`)}, kind: newspaper, country: ${value('outlet country', 'Nowhere')}, url: ${value('outlet url', 'https://herald.example/')} }\n`,
  };
}

export interface HostileContent {
  article: string;
  speaker: string;
  outlet: string;
}
