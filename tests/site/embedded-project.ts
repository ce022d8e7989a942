import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, OUTLETS, projectWith, put, SPEAKERS } from '../cli/project.ts';

/** The path of the article in `TEXT`. */
export const EMBEDDED = 'articles/embedded/';
export const IMAGES = 5;
export const TABLES = 2;
/** How many footnote references the article has. Some footnotes have several. */
export const CALLS = 6;

/** A project with two made-up articles. One has every kind of table, footnote, image and link, and links to the other. */
export function embeddedProject(): string {
  const root = projectWith({
    'content/outlets.yaml': OUTLETS,
    'content/speakers.yaml': SPEAKERS,
    'content/articles/made-up.md': ARTICLE.replace('published:', 'formerly: [deluge]\npublished:').replace(
      'She said',
      '## What she said\n\nShe said',
    ),
    'content/articles/embedded.md': TEXT,
  });
  put(root, 'public/photos/the-map.svg', MAP);
  cpSync('.github/article.png', join(root, 'public/photos/harbour.png'));
  put(root, 'public/figures.csv', 'year,ferries\n2024,12\n');
  return root;
}

const MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><rect width="640" height="320" fill="#9ab"/><path d="M0 200 Q160 120 320 200 T640 200 V320 H0Z" fill="#478"/></svg>\n';

const TEXT = `---
title: The ferries, the flood and the figures
description: A made-up article with every table, footnote, image and link.
published: 2025-04-15
image: { src: /photos/harbour.png, alt: The harbour with two ferries at noon, credit: "Photo: Ana Example" }
sources:
  herald:
    outlet: herald
    url: https://herald.example/flood
    evidence:
      - url: https://herald.example/flood
        seen: 2025-04-14
        excerpt: The water came at night, she said, and nobody had told us of it before noon, not one of the many.
---
The mayor said that [“the water came at night”][ana-example@herald] and no ferry left.[^night] The paper, which had the
figures first,[^figures] wrote that [nobody had been told][@herald]. It had ~~ten~~ twelve boats by then.[^night]

## What the figures say

| Year | Ferries at the old wall | Passengers in a week | What was said of it in the council of the lower town |
| :--- | ----------------------: | -------------------: | :--------------------------------------------------- |
| 2023 | 9 | 1,204 | nothing |
| 2024 | 12[^figures] | 1,933 | [“nobody had told us”][ana-example@herald] |
| 2025 | **4** | 310 | [“not one of the many”][ana-example@herald], see [the map](#where-it-stood) |

The figures are [a file of their own](/figures.csv), and [another analysis](/articles/made-up/) has more, [further down](../made-up/#what-she-said), as has
[its old address](/articles/deluge/). [How we check](/method/) and [who she is](/speakers/ana-example/) stand elsewhere.

![A map of the lower town with the river over its banks](/photos/the-map.svg "Where the water stood at six in the morning, by the marks on the walls | Map: The Herald")

## Where it stood

> nobody had told us of it before noon
>
> — [Ana Example, mayor][ana-example@herald]

| Day | Level |
| --- | ----: |
| 12  | 1.9 m |
| 13  | 2.4 m |

![The harbour](/photos/harbour.png)

In a line stands ![a small map](/photos/the-map.svg), and [![The harbour, seen from the wall](/photos/harbour.png "The harbour, larger when it is pressed")](/photos/harbour.png)

![The harbour from the other side](/photos/harbour.png "| Photo: Ana Example")

[^night]: As [“the water came”][ana-example@herald], said once more.[^inner] The [first words](#ana-example-water-came-at-night) were longer.

    A second paragraph of the note.

[^figures]: From [the file](/figures.csv).

[^inner]: A note of a note.[^night]
`;
