import { endsSentence } from '../../words/compare/sentences.ts';
import { countWords } from '../../words/count-words.ts';
import { foldWords } from '../../words/fold/fold-words.ts';
import { verify } from '../../words/verify.ts';
import { nearestWindow } from '../compare/nearest-window.ts';
import { type PageWords, pageWords } from '../compare/page-words.ts';
import type { ReadPage } from '../page/page.ts';

/** A long sentence has at least this many words. Nearly every page has shorter sentences, such as “He agreed.” */
const LEAST_WORDS = 3;

/**
 * Compares an excerpt with a page, by the comparison that builds use. Long sentences (`LEAST_WORDS`) are compared one by one, so
 * that an advertisement between two sentences does not count as a change. An excerpt with fewer than two long sentences is
 * compared as a whole.
 *
 * Contract: returns `null` if one of `texts` has the whole excerpt or all its long sentences. Otherwise returns how the page
 * differs from a missing sentence or from the excerpt.
 */
export function compareExcerpt(excerpt: string, texts: PageWords[]): string | null {
  const missing = texts.map(page => missingSentence(excerpt, page));
  if (missing.includes(null)) return null;
  const near = missing.flatMap((sentence, index) => {
    const page = texts[index];
    return sentence === null || !page ? [] : (nearestWindow([sentence], page) ?? []);
  });
  const [best] = near.sort((one, other) => other.share - one.share);
  return best?.difference || `the page has nothing like “${missing[0] ?? excerpt}”`;
}

/** Returns the texts of a page in which excerpts are looked for: the article, if it was found, then the whole page. */
export const textsOfPage = ({ article, whole }: ReadPage, url: string, language: string): PageWords[] =>
  [article, whole].flatMap(text =>
    text === null
      ? []
      : [pageWords(text, { page: url, url: undefined, archive: undefined, language, names: () => NO_NAMES })],
  );

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Returns the first long sentence that the page does not have; `null` if nothing is missing. If an excerpt with fewer than two
 * long sentences is missing, returns the whole excerpt.
 */
function missingSentence(excerpt: string, { checked }: PageWords): string | null {
  const has = (words: string) => verify([words], checked).found !== null;
  if (has(excerpt)) return null;
  const all = sentencesOf(excerpt);
  const long = all.filter(sentence => countWords(sentence) >= LEAST_WORDS);
  if (long.length < 2) return excerpt;
  return long.find(sentence => !has(sentence)) ?? null;
}

function sentencesOf(excerpt: string): string[] {
  const words = foldWords(excerpt);
  const starts = words.starts.filter((_, index) => index === 0 || endsSentence(words, index));
  return starts.map((start, index) => words.text.slice(start, starts[index + 1] ?? words.text.length).trim());
}
