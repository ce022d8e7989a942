import { ARTICLE, OUTLETS, projectWith, SPEAKERS } from '../cli/project.ts';

/** The path of the article that `hardArticle` writes. */
export const HARD = '/articles/hard/';

/**
 * A project with a made-up article that has everything that is hard to lay out. A second article was renamed, corrected and
 * updated, and has lost two quotations.
 */
export const hardProject = (): string =>
  projectWith({
    'content/outlets.yaml': `${OUTLETS}  formerly: [old-herald]\nal-kitab:\n  name: الكتاب\n  kind: newspaper\nwanbao:\n  name: 晚报\n  kind: newspaper\n`,
    'content/speakers.yaml': `${SPEAKERS}li-example:\n  name: Li Example\n  kind: person\n  role: Harbour master and speaker for the fishing cooperatives of the lower river\n`,
    'content/articles/hard.md': hardArticle(),
    'content/articles/made-up.md': ARTICLE.replace('published:', `${CHANGES}published:`),
    'content/locks/made-up.json': JSON.stringify(LOCK),
  });

const CHANGES = `updated: 2025-04-20
covers: 2025-04-10/2025-04-12
tags: [Floods, Warnings]
formerly: [deluge]
updates:
  - { date: 2025-04-16, text: The water has gone. }
corrections:
  - { date: 2025-04-20, text: An earlier version had the water come in the dark. }
notes:
  - { words: the water came at night, text: She said so twice. }
`;
const ROW = { speaker: 'ana-example', source: 'herald' };
const LOCK = [
  { id: 'ana-example-water-came-at-night', ...ROW, words: 'the water came at night' },
  { id: 'ana-dark', ...ROW, words: 'the water came in the dark', now: 'ana-example-water-came-at-night' },
  { id: 'ana-secret', ...ROW, words: '', gone: 'privacy' },
];

export const QUOTATIONS = 120;
export const SOURCES = 40;

/** A title of 90 characters. */
const TITLE = 'When the river rose over the lower town, who had been told of it, by whom, and in what way';
const PARTS = ['What was said before', 'The night itself', 'What was said after', 'Who answers for it'];
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const THINGS = ['boats', 'carts', 'doors', 'lamps', 'sirens', 'sacks', 'planks', 'ropes', 'barrels', 'nets'];

/**
 * An article with sources that have no date, URL or evidence. Some quotations are in Arabic (from right to left) or in Chinese.
 * One contains nested quotation marks, and one has two paragraphs.
 */
function hardArticle(): string {
  const others = ['[“the water, they said, was ‘no worse than “the old one” of before’”][li-example@s1]'];
  const foreign = [
    '[«الماء جاء في الليل ولم يخبرنا أحد»][@arabic]',
    '[“水在夜里来了，没有人告诉我们；第二天早上，市场上的人都说自己什么也没有听见，什么也不知道”][@chinese]',
    '[«لن ندفع مرتين»][li-example@arabic]',
  ];
  const plain = Array.from({ length: QUOTATIONS - 6 }, (_, index) => plainQuotation(index));
  const size = Math.ceil(plain.length / PARTS.length);
  const parts = PARTS.map((name, index) => {
    const own = plain.slice(index * size, (index + 1) * size);
    const paragraphs = own.map(
      (quotation, place) =>
        `By what is told of that week, and it is told in more than one way, it was ${quotation}, and nobody has said otherwise since.${place % 3 === 2 ? '\n' : ''}`,
    );
    return `## ${name}\n\n${paragraphs.join('\n')}`;
  });
  return `---
title: ${TITLE}
description: A made-up article about a made-up flood, hard to set.
published: 2025-04-13
tags: [Floods]
sources:
${Array.from({ length: SOURCES - 2 }, (_, index) => `  s${index}: { outlet: herald${index % 5 === 0 ? `, title: "Report ${index} of the flood in the lower town, with a long heading"` : ''} }`).join('\n')}
  arabic: { outlet: al-kitab, lang: ar }
  chinese: { outlet: wanbao, lang: zh }
---
It was ${others.join(' and ')}. The papers had it as ${foreign[0]}, as ${foreign[1]} and as ${foreign[2]}.

> We will not pay twice for the wall, and they know it as well as we do.
>
> That is all there is to say of it: ask those who ‘planned’ it.
>
> — [Li Example, harbour master][li-example@s2]

${parts.join('\n\n')}

> 我们不会付两次钱
>
> — [晚报][@chinese]
`;
}

function plainQuotation(index: number): string {
  const number = NUMBERS[index % NUMBERS.length];
  const thing = THINGS[Math.floor(index / NUMBERS.length)];
  return `[“we counted ${number} ${thing} at the lock”][ana-example@s${index % (SOURCES - 2)}]`;
}
