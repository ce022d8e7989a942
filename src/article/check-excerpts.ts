import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { countWords, countWordsOnce } from '../words/count-words.ts';
import { documentKey } from '../words/same-document.ts';
import type { Verification } from '../words/verify.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** The most words of an excerpt on each side of the quoted words. Between two quotations, twice as many are allowed. */
const MOST_BESIDE = 12;
/** The most words outside quotations in all excerpts of one document together, in one article. */
export const MOST_UNQUOTED = 300;
/**
 * The most words of an excerpt in which no quotation was found, such as an excerpt for reported speech. The limit is higher if
 * the source has a long quotation: its words and `MOST_BESIDE` on each side.
 */
const MOST_UNMATCHED = 40;

/** Finds excerpts with more words outside quotations than the three limits above allow. The quoted words may have any length. */
export function checkExcerpts(
  { sources }: Pick<ArticleData, 'sources'>,
  drafts: QuotationDraft[],
  verified: Verification[],
  locate: Locate,
): LocalProblem[] {
  const quoted = quotedRanges(drafts, verified);
  const longest = longestQuotations(drafts);
  const unquoted = new Map<string, number>();
  const problems: LocalProblem[] = [];
  for (const [key, { evidence = [] }] of Object.entries(sources))
    for (const [index, { url, excerpt }] of evidence.entries()) {
      const tell = (message: string) =>
        problems.push(
          report('frontmatter', locate(['sources', key, 'evidence', index, 'excerpt']), { message }),
        );
      const parts = unquotedParts(excerpt.normalize('NFC'), quoted.get(excerptKey(key, index)) ?? []);
      const most = Math.max(MOST_UNMATCHED, (longest.get(key) ?? 0) + 2 * MOST_BESIDE);
      const message = parts.map(part => tooLong(part, most)).find(one => one !== null);
      if (message !== undefined) tell(message);
      const document = documentKey(url) ?? url;
      const before = unquoted.get(document) ?? 0;
      const now = before + sumOf(parts);
      unquoted.set(document, now);
      if (now > MOST_UNQUOTED && before <= MOST_UNQUOTED)
        tell(
          `this excerpt brings the stored words of ${url.replace(/#.*$/u, '')} that are not quoted to ${now}: store at most ${MOST_UNQUOTED} of one document`,
        );
    }
  return problems;
}

/**
 * Returns how many words of an excerpt are in no quotation. `ranges` has the quoted words, as UTF-16 offsets into the excerpt in
 * NFC.
 */
export const unquotedWords = (excerpt: string, ranges: Range[]): number =>
  sumOf(unquotedParts(excerpt.normalize('NFC'), ranges));

const sumOf = (parts: Part[]) => parts.reduce((sum, { words }) => sum + words, 0);

function tooLong({ side, words }: Part, most: number): string | null {
  if (side === 'whole')
    return words > most
      ? `\`excerpt\` has ${words} words, and no quotation was found in it: keep the quoted words and at most ${MOST_BESIDE} on each side`
      : null;
  if (words <= (side === 'between' ? 2 : 1) * MOST_BESIDE) return null;
  return side === 'between'
    ? `\`excerpt\` has ${words} words between two quotations: keep at most ${MOST_BESIDE} beside each, in two excerpts`
    : `\`excerpt\` has ${words} words ${side} the quoted ones: keep at most ${MOST_BESIDE}`;
}

function unquotedParts(nfc: string, ranges: Range[]): Part[] {
  if (ranges.length === 0) return [{ side: 'whole', words: countWords(nfc) }];
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (start > from)
      parts.push({ side: from === 0 ? 'before' : 'between', words: countWordsOnce(nfc.slice(from, start)) });
    from = Math.max(from, end);
  }
  return [...parts, { side: 'after', words: countWordsOnce(nfc.slice(from)) }];
}

function quotedRanges(drafts: QuotationDraft[], verified: Verification[]): Map<string, Range[]> {
  const all = new Map<string, Range[]>();
  for (const [index, { passage }] of drafts.entries()) {
    const found = verified[index]?.found;
    for (const { index: excerpt, ranges } of found ? [found, ...(found.further ?? [])] : []) {
      const key = excerptKey(passage.source, excerpt);
      const known = all.get(key);
      if (known) known.push(...ranges);
      else all.set(key, [...ranges]);
    }
  }
  return all;
}

function longestQuotations(drafts: QuotationDraft[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { passage } of drafts) {
    const before = longest.get(passage.source) ?? 0;
    // Counting is slow. A text of at most `before` characters cannot have more words than `before`, so it is not counted.
    if (passage.text.length > before) longest.set(passage.source, Math.max(before, countWords(passage.text)));
  }
  return longest;
}

const excerptKey = (source: string, index: number) => JSON.stringify([source, index]);

type Range = { start: number; end: number };

interface Part {
  side: 'whole' | 'before' | 'between' | 'after';
  words: number;
}
