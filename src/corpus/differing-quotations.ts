import type { Article, Quotation } from '../article/article.ts';
import { comparableWords, isComparable } from '../article/comparable.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';

/** Words in a row that two quotations share before one is taken for a rewording of the other. */
const SHARED_RUN = 5;

/** What of an article is compared with others. */
export function comparableIn(article: Article): ComparableQuotation[] {
  return article.quotations.filter(isComparable).map(quotation => ({
    slug: article.slug,
    published: article.data.published,
    file: article.file,
    ...quotation.place,
    text: quotation.text,
    words: comparableWords(quotation),
    voice: voiceOf(quotation, article),
  }));
}

/**
 * Warns of words that another article gives to somebody else, or that the same speaker is quoted with in another wording: one of the
 * two may be wrong. A part of a longer quotation is no other wording. Each pair is told once, at the later article.
 */
export function checkDiffering(said: ComparableQuotation[]): Problem[] {
  const byWords = new Map<string, ComparableQuotation>();
  const byRun = new Map<string, ComparableQuotation>();
  const problems: Problem[] = [];
  const sorted = [...said].sort(
    (one, other) => compare(one.published, other.published) || compare(one.slug, other.slug),
  );
  for (const one of sorted) {
    const same = byWords.get(one.words);
    if (same && same.slug !== one.slug && same.voice !== one.voice)
      problems.push(differing(one, same, [same.voice, one.voice]));
    const runs = runsOf(one);
    const near = same
      ? undefined
      : runs.map(run => byRun.get(run)).find(other => other && isRewording(one, other));
    if (near) problems.push(differing(one, near, null));
    if (!same) byWords.set(one.words, one);
    for (const run of runs) if (!byRun.has(run)) byRun.set(run, one);
  }
  return problems;
}

const voiceOf = ({ speaker, source }: Quotation, { sources }: Article) =>
  speaker?.name ?? sources.find(({ key }) => key === source)?.outlet.name ?? source;
const placeOf = ({ file, line }: ComparableQuotation) => `${file}:${line}`;

const isRewording = (one: ComparableQuotation, other: ComparableQuotation) =>
  one.slug !== other.slug && !one.words.includes(other.words) && !other.words.includes(one.words);

/** Every run of words of a speaker, as a key. */
function runsOf({ words: said, voice }: ComparableQuotation): string[] {
  const words = said.split(' ');
  return words
    .slice(SHARED_RUN - 1)
    .map((_, end) => `${voice}\0${words.slice(end, end + SHARED_RUN).join(' ')}`);
}

const differing = (
  { file, line, column, text }: ComparableQuotation,
  other: ComparableQuotation,
  voices: [string, string] | null,
): Problem => ({
  file,
  ...report(
    'differing-quotation',
    { line, column },
    { text, other: placeOf(other), voices, words: other.text },
  ),
});

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** One quotation as it is compared with those of other articles. */
export interface ComparableQuotation {
  slug: string;
  published: string;
  file: string;
  line: number;
  column: number;
  text: string;
  /** Folded, in lower case. */
  words: string;
  /** Name of the speaker, or of the outlet where it speaks itself. */
  voice: string;
}
