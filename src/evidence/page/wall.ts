import { countWords } from '../../words/count-words.ts';
import { foldWords } from '../../words/fold/fold-words.ts';
import type { ReadPage } from './page.ts';

const LEAST_WORDS = 150;

/**
 * Returns why a page looks like a wall, such as `it has 12 words`; `null` if it does not. A wall is a page that appears instead
 * of an article: a consent notice, a login, a notice for robots. Plain text and PDFs never count as walls. `title` is the title
 * of the article; `null` if it is not known.
 *
 * Contract: call this only if the page has none of the quotations or excerpts that were looked for. A short news report may look
 * like a wall, too.
 */
export function wallReason(
  { kind, whole, article, metadata }: ReadPage,
  title: string | null,
): string | null {
  if (kind === 'text' || kind === 'pdf') return null;
  const sign = WALL.exec(`${metadata.title?.value ?? ''}\n${whole.slice(0, 400)}`)?.[0];
  const words = countWords(whole);
  if (words < LEAST_WORDS) return sign === undefined ? `it has ${words} words` : `it says “${sign}”`;
  if (sign !== undefined && countWords(article ?? '') < LEAST_WORDS) return `it says “${sign}”`;
  const wanted = foldWords(title ?? '')
    .words.filter(word => word.length > 3)
    .map(word => word.toLowerCase());
  const there = new Set(foldWords(whole).words.map(word => word.toLowerCase()));
  return wanted.length > 0 && !wanted.some(word => there.has(word)) ? 'it has no word of the title' : null;
}

const WALL =
  /before you continue|just a moment|verify (?:that )?you are (?:a )?human|are you a robot|enable (?:javascript|cookies)|accept (?:all )?cookies|log in to continue|sign in to continue|subscribe to (?:continue|read)|access denied|bevor (?:sie|du) fortfähr\w*|avant de continuer|antes de continuar/iu;
