import { type Language, language } from './language.ts';

const OUTLET_COUNT = 40;
const SPEAKER_COUNT = 400;

/**
 * Yields the files of a made-up site, each as a path below `content/` and a text. `npm run check` should find no error in them.
 * The same number of articles gives the same files.
 */
export function* corpus(articles: number): Generator<[path: string, text: string]> {
  const words = language(7);
  const name = () => words.words(2).map(capital).join(' ');
  yield [
    'outlets.yaml',
    rows(OUTLET_COUNT, index => `outlet-${index}:\n  name: The ${name()} Post\n  kind: newspaper\n`),
  ];
  yield [
    'speakers.yaml',
    rows(SPEAKER_COUNT, index => `speaker-${index}:\n  name: ${name()}\n  kind: person\n`),
  ];
  for (let index = 0; index < articles; index += 1)
    yield [`articles/article-${index}.md`, article(language(index + 1000), index)];
}

const SOURCES = 8;
const PARAGRAPHS = 15;

/** An article of about 900 words with 30 quotations: direct, mixed, indirect and callouts. Most of them have evidence. */
function article(words: Language, index: number): string {
  const sources = Array.from({ length: SOURCES }, (_, at) => `source-${at}`);
  const evidence = new Map(sources.map(source => [source, [] as string[]]));
  let count = 0;
  const next = () => {
    const source = sources[count] ?? words.pick(sources);
    count += 1;
    return source;
  };
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const quoted = Array.from({ length: at % 5 === 4 ? 1 : 2 }, () => {
      const source = next();
      const said = words.words(6 + words.below(9));
      const speaker = words.below(4) === 0 ? '' : `speaker-${words.below(SPEAKER_COUNT)}`;
      const excerpts = evidence.get(source) ?? [];
      if (words.below(3) > 0 && excerpts.length < 4)
        excerpts.push([...words.words(5), ...said, ...words.words(5)].join(' '));
      return `[${printed(words, said)}][${speaker}@${source}]`;
    });
    const [first = '', second = ''] = quoted;
    const text = `${capital(words.words(20).join(' '))} at 10:30, ${first} ${words.words(8).join(' ')}. ${capital(words.words(12).join(' '))} ${second}.`;
    return at % 5 === 4 ? `${text}\n\n${callout(words, sources)}` : text;
  });
  const day = new Date(Date.UTC(2015, 0, 1 + (index % 3650))).toISOString().slice(0, 10);
  return `---
title: ${capital(words.words(6).join(' '))}
description: ${capital(words.words(14).join(' '))}.
published: ${day}
sources:
${sources.map(source => sourceYaml(source, words, index, day, evidence.get(source) ?? [])).join('')}---
${paragraphs.join('\n\n')}
`;
}

function printed(words: Language, said: string[]): string {
  const kind = words.below(6);
  if (kind === 0) return said.join(' ');
  if (kind === 1) return `${said.slice(0, 2).join(' ')} “${said.slice(2).join(' ')}”`;
  if (kind === 2) return `“${said.slice(0, 2).join(' ')} […] ${said.slice(4).join(' ')}”`;
  return `“${said.join(' ')}”`;
}

function callout(words: Language, sources: string[]): string {
  const speaker = words.below(SPEAKER_COUNT);
  return `> ${capital(words.words(16).join(' '))}.\n>\n> — [Speaker ${speaker}][speaker-${speaker}@${words.pick(sources)}]`;
}

function sourceYaml(key: string, words: Language, index: number, day: string, excerpts: string[]): string {
  const url = `https://outlet.example/${index}/${key}`;
  const evidence = excerpts.map(
    excerpt =>
      `      - url: ${url}\n        seen: ${day}\n        kind: original\n        excerpt: >-\n          ${excerpt}\n`,
  );
  return `  ${key}:
    outlet: outlet-${words.below(OUTLET_COUNT)}
    title: ${capital(words.words(7).join(' '))}
    published: ${day}
    url: ${url}
${evidence.length > 0 ? `    evidence:\n${evidence.join('')}` : ''}`;
}

const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
