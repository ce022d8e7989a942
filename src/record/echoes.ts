import type { Article, Quotation } from '../read/article.ts';
import type { Problem } from '../read/problems.ts';
import { shorten } from '../read/shorten.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { QuotationEntry } from './record.ts';

/** Fewer words than this are said by many. */
const LEAST_WORDS = 4;
/** Words in a row that two quotations share before one is taken for a rewording of the other. */
const SHARED_RUN = 5;

/** For each quotation, the same words in other articles: the reverse of a citation. Reported speech is the article’s own wording. */
export function echoesOf(entries: QuotationEntry[]): Map<QuotationEntry, QuotationEntry[]> {
  const groups = Map.groupBy(
    entries.filter(({ quotation }) => isComparable(quotation)),
    ({ quotation }) => wordsOf(quotation),
  );
  const echoes = new Map<QuotationEntry, QuotationEntry[]>();
  for (const same of groups.values())
    for (const entry of same) {
      const others = same.filter(({ article }) => article !== entry.article);
      if (others.length > 0) echoes.set(entry, others);
    }
  return echoes;
}

/** What of an article is compared with others. */
export function saidIn(article: Article): Said[] {
  return article.quotations.filter(isComparable).map(quotation => ({
    slug: article.slug,
    published: article.data.published,
    file: article.file,
    ...quotation.place,
    text: quotation.text,
    words: wordsOf(quotation),
    voice: voiceOf(quotation, article),
  }));
}

/**
 * Warns of words that another article gives to somebody else, or that the same speaker is quoted with in another wording: one of the
 * two may be wrong. A part of a longer quotation is no other wording. Each pair is told once, at the later article.
 */
export function checkEchoes(said: Said[]): Problem[] {
  const byWords = new Map<string, Said>();
  const byRun = new Map<string, Said>();
  const problems: Problem[] = [];
  const sorted = [...said].sort(
    (one, other) => compare(one.published, other.published) || compare(one.slug, other.slug),
  );
  for (const one of sorted) {
    const same = byWords.get(one.words);
    if (same && same.slug !== one.slug && same.voice !== one.voice)
      problems.push(
        warning(
          one,
          `${placeOf(same)} gives these words to ${same.voice}, not to ${one.voice}: check who said them`,
        ),
      );
    const runs = runsOf(one);
    const near = same
      ? undefined
      : runs.map(run => byRun.get(run)).find(other => other && isRewording(one, other));
    if (near)
      problems.push(
        warning(
          one,
          `${placeOf(near)} has other words for it, “${near.text}”: check which of the two was said`,
        ),
      );
    if (!same) byWords.set(one.words, one);
    for (const run of runs) if (!byRun.has(run)) byRun.set(run, one);
  }
  return problems;
}

const isComparable = ({ form, text }: Quotation) =>
  form === 'direct' && text.split(/\s+/u).length >= LEAST_WORDS;
const wordsOf = ({ text }: Quotation) => foldedText(fold(text)).toLowerCase();
const voiceOf = ({ speaker, source }: Quotation, { sources }: Article) =>
  speaker?.name ?? sources.find(({ key }) => key === source)?.outlet.name ?? source;
const placeOf = ({ file, line }: Said) => `${file}:${line}`;

const isRewording = (one: Said, other: Said) =>
  one.slug !== other.slug && !one.words.includes(other.words) && !other.words.includes(one.words);

/** Every run of words of a speaker, as a key. */
function runsOf({ words: said, voice }: Said): string[] {
  const words = said.split(' ');
  return words
    .slice(SHARED_RUN - 1)
    .map((_, end) => `${voice}\0${words.slice(end, end + SHARED_RUN).join(' ')}`);
}

function warning({ file, line, column, text }: Said, message: string): Problem {
  return {
    rule: 'differing-quotation',
    severity: 'warning',
    file,
    line,
    column,
    message: `“${shorten(text, 60)}”: ${message}`,
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** One quotation as it is compared with those of other articles. */
export interface Said {
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
