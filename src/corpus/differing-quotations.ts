import type { Article, Quotation } from '../article/article.ts';
import { wordsIfComparable } from '../article/comparable.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';

/** Two quotations of one speaker that share this many words in a row may be two wordings of one statement. */
const SHARED_RUN = 5;

/**
 * Returns the quotations of an article that can be compared with other quotations. Leaves out private speakers: they have no id,
 * so two persons cannot be told apart.
 */
export function comparableIn(article: Article): ComparableQuotations {
  const quotations = article.quotations.flatMap(quotation => {
    const words = quotation.speaker?.id === null ? null : wordsIfComparable(quotation);
    if (words === null) return [];
    return {
      ...quotation.place,
      text: quotation.text,
      words,
      attribution: attributionOf(quotation, article),
      speaker: quotation.speaker?.id ?? null,
      source: quotation.source,
      day: dayOf(quotation, article),
      statement: quotation.statement,
    };
  });
  return { slug: article.slug, published: article.data.published, file: article.file, quotations };
}

/** Returns the quotations with the fields of their article. The result for the same object is the same. */
export const compared = oncePerObject(
  ({ quotations, ...article }: ComparableQuotations): ComparableQuotation[] =>
    quotations.map(one => ({ ...article, ...one })),
);

/**
 * Warns if two articles give the same words to different speakers, or quote one speaker with different wordings: one of these
 * articles may be wrong. Only the later article gets the problem.
 *
 * Two wordings are allowed if both quotations name the same `statement`, or if one quotation contains the other.
 */
export function checkDiffering(quotations: ComparableQuotation[]): Problem[] {
  const byWords = new Map<string, ComparableQuotation>();
  const problems: Problem[] = [];
  const sorted = [...quotations].sort(
    (one, other) => compare(one.published, other.published) || compare(one.slug, other.slug),
  );
  const repeated = new Set<ComparableQuotation>();
  for (const one of sorted) {
    const same = byWords.get(one.words);
    if (same) repeated.add(one);
    else byWords.set(one.words, one);
    if (same && same.slug !== one.slug && same.attribution !== one.attribution)
      problems.push(differing(one, same, [same.attribution, one.attribution]));
  }
  for (const all of Map.groupBy(sorted, one => one.attribution).values())
    problems.push(
      ...rewordingsOf(
        all,
        all.map(one => repeated.has(one)),
      ),
    );
  return problems;
}

/**
 * Finds different wordings among the quotations of one speaker. `all` is in the order of publication. `isRepeated` says which
 * quotations have the same words as an earlier quotation of any speaker.
 *
 * The result stays in memory, because `npm run dev` checks all speakers after each change, and most have no new quotation.
 */
function rewordingsOf(all: ComparableQuotation[], isRepeated: boolean[]): Problem[] {
  const [first] = all;
  if (!first || all.length === 1) return [];
  const before = checked.get(first);
  if (before && areSame(before.all, all) && areSame(before.isRepeated, isRepeated)) return before.problems;
  const byRun = new Map<string, ComparableQuotation>();
  const problems: Problem[] = [];
  for (const [index, one] of all.entries()) {
    let near: ComparableQuotation | undefined;
    for (const run of runsOf(one.words)) {
      const other = byRun.get(run);
      if (!other) byRun.set(run, one);
      else if (!near && !isRepeated[index] && isRewording(one, other)) near = other;
    }
    if (near) problems.push(differing(one, near, null));
  }
  checked.set(first, { all, isRepeated, problems });
  return problems;
}

/** The last results. Each key is the first quotation of a speaker. The map is weak, so it alone keeps no content in memory. */
const checked = new WeakMap<
  ComparableQuotation,
  { all: ComparableQuotation[]; isRepeated: boolean[]; problems: Problem[] }
>();

const areSame = <One>(some: One[], others: One[]) =>
  some.length === others.length && some.every((one, index) => one === others[index]);

const attributionOf = ({ speaker, source }: Quotation, { sources }: Article) =>
  speaker?.name ?? sources.find(({ key }) => key === source)?.outlet.name ?? source;
const dayOf = ({ source }: Quotation, { sources }: Article) => {
  const date = sources.find(({ key }) => key === source)?.published ?? null;
  return date?.length === 10 ? date : null;
};
const placeOf = ({ file, line }: ComparableQuotation) => `${file}:${line}`;

const isRewording = (one: ComparableQuotation, other: ComparableQuotation) =>
  one.slug !== other.slug &&
  (one.statement === null || one.statement !== other.statement) &&
  !one.words.includes(other.words) &&
  !other.words.includes(one.words);

/**
 * Returns every `SHARED_RUN` words in a row: `a b c d e f` → `a b c d e`, `b c d e f`. A text with fewer words gives none. The
 * text must have single spaces.
 */
export function runsOf(words: string): string[] {
  const starts = [0];
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) starts.push(at + 1);
  return starts
    .slice(0, 1 - SHARED_RUN)
    .map((start, index) => words.slice(start, (starts[index + SHARED_RUN] ?? words.length + 1) - 1));
}

const differing = (
  { file, line, column, text }: ComparableQuotation,
  other: ComparableQuotation,
  attributions: [string, string] | null,
): Problem => ({
  file,
  ...report(
    'differing-quotation',
    { line, column },
    { text, other: placeOf(other), attributions, words: other.text },
  ),
});

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The quotations of one article that can be compared with others. */
export interface ComparableQuotations extends ComparedArticle {
  quotations: Omit<ComparableQuotation, keyof ComparedArticle>[];
}

interface ComparedArticle {
  slug: string;
  published: string;
  /** The path of the Markdown file, relative to the project. */
  file: string;
}

/** A quotation with only the fields that comparing it with others needs. */
export interface ComparableQuotation extends ComparedArticle {
  line: number;
  column: number;
  text: string;
  /** In lower case and folded (`words/fold.ts`), so that quotation marks, for example, make no difference. */
  words: string;
  /** The name of the speaker, or of the outlet if the quotation has no speaker. */
  attribution: string;
  /** The id of the speaker. `null` if the outlet is quoted. */
  speaker: string | null;
  source: string;
  /** The day of publication of the source. `null` if the source names no day. */
  day: string | null;
  statement: string | null;
}
