import { stringify } from 'yaml';
import { DRAFT_DESCRIPTION } from '../content/draft-description.ts';

/** Returns the text of a new draft. It has no errors and explains the syntax. `day` is a date such as `2025-04-14`. */
export function articleSkeleton(title: string, day: string): string {
  return `---
${stringify({ title }).trim()}
description: ${DRAFT_DESCRIPTION}
published: ${day}
draft: true
# An image at the top, which also stands for the article where it is shared; a file of public/.
# image: { src: /photos/flood.jpg, alt: what it shows, credit: whose it is }
# Each source has a key of your choice; its outlet is an id in content/outlets.yaml. Write them in place of {}.
sources: {}
#   herald:
#     outlet: example-herald
#     title: Flood warnings came late
#     published: ${day}
#     url: https://herald.example/flood
#     evidence:
#       - url: https://herald.example/flood
#         seen: ${day}
#         excerpt: the words and at most twelve around them
---
Write here. A quotation is a passage in brackets with its label after it, the marks inside the brackets; the speaker is an id in
content/speakers.yaml, the source a key from above:

    [“the water came at night”][ana-ruiz@herald]     words of a speaker
    [“rare”][@herald]                                the outlet’s own words
    [warnings had been sent too late][@herald]       reported, not quoted

Tables, footnotes, images and links stand in the README, under *The syntax on one screen*.
`;
}
