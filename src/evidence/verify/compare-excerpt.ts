import { endsSentence } from '../../words/compare/sentences.ts';
import { countWords } from '../../words/count-words.ts';
import { foldWords } from '../../words/fold/fold-words.ts';
import { verify } from '../../words/verify.ts';
import { nearestWindow } from '../compare/nearest-window.ts';
import { type PageWords, pageWords } from '../compare/page-words.ts';
import type { ReadPage } from '../page/page.ts';

/** Sentences with fewer words than this are not looked for, because nearly every page has such sentences. */
const LEAST_WORDS = 3;

/**
 * Compares an excerpt with a page, by the comparison that builds use. Sentences are compared one by one, so that an advertisement
 * between two sentences does not count as a change. An excerpt with fewer than two sentences of `LEAST_WORDS` words or more is
 * compared as a whole.
 *
 * Contract: returns `null` if one of the texts has the whole excerpt, or all its sentences of `LEAST_WORDS` words or more.
 * Otherwise returns how the page differs from the first sentence that is missing.
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

/**
 * The texts of a page that are searched for excerpts. The text of the article comes first, if it was found, then the text of the
 * whole page.
 */
export const textsOfPage = ({ article, whole }: ReadPage, url: string, language: string): PageWords[] =>
  [article, whole].flatMap(text =>
    text === null
      ? []
      : [pageWords(text, { page: url, url: undefined, archive: undefined, language, names: () => NO_NAMES })],
  );

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Returns the first sentence that the page does not have, or the whole excerpt if it is not compared by sentences. The result is
 * `null` if nothing is missing.
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
