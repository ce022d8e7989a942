import type { Article, Quotation } from '../read/article.ts';
import type { Problem } from '../read/problems.ts';
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

/**
 * Warns of words that another article gives to somebody else, or that the same speaker is quoted with in another wording: one of the
 * two may be wrong. A part of a longer quotation is no other wording. Each pair is told once, at the later article.
 */
export function checkEchoes(articles: Article[]): Problem[] {
  const said = [...articles]
    .sort((one, other) => compare(one.data.published, other.data.published) || compare(one.slug, other.slug))
    .flatMap(article =>
      article.quotations
        .filter(isComparable)
        .map(quotation => ({ article, quotation, words: wordsOf(quotation) })),
    );
  const byWords = new Map<string, Said>();
  const byRun = new Map<string, Said>();
  const problems: Problem[] = [];
  for (const one of said) {
    const same = byWords.get(one.words);
    if (same && same.article !== one.article && voiceOf(same) !== voiceOf(one))
      problems.push(
        warning(
          one,
          `${placeOf(same)} gives these words to ${voiceOf(same)}, not to ${voiceOf(one)}: check who said them`,
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
          `${placeOf(near)} has other words for it, “${near.quotation.text}”: check which of the two was said`,
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
const voiceOf = ({ quotation: { speaker }, article, quotation }: Said) =>
  speaker?.name ??
  article.sources.find(({ key }) => key === quotation.source)?.outlet.name ??
  quotation.source;
const placeOf = ({ article, quotation }: Said) => `${article.file}:${quotation.place.line}`;

function isRewording(one: Said, other: Said): boolean {
  return (
    one.article !== other.article && !one.words.includes(other.words) && !other.words.includes(one.words)
  );
}

/** Every run of words of a speaker, as a key. */
function runsOf(said: Said): string[] {
  const words = said.words.split(' ');
  return words
    .slice(SHARED_RUN - 1)
    .map((_, end) => `${voiceOf(said)}\0${words.slice(end, end + SHARED_RUN).join(' ')}`);
}

function warning({ article, quotation }: Said, message: string): Problem {
  const shown = quotation.text.length > 60 ? `${quotation.text.slice(0, 59)}…` : quotation.text;
  return {
    rule: 'differing-quotation',
    severity: 'warning',
    file: article.file,
    ...quotation.place,
    message: `“${shown}”: ${message}`,
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

interface Said {
  article: Article;
  quotation: Quotation;
  /** Folded, in lower case. */
  words: string;
}
