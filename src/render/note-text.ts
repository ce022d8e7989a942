import { linkedText, type TextPart } from '../article/linked-text.ts';
import { SITE } from '../site.ts';
import { absolute, belowBase, urls } from '../urls.ts';
import { firstSentence } from './first-sentence.ts';

/**
 * Divides the text of an update or correction into plain text and links with absolute URLs. `slug` is the slug of the article.
 */
export function noteText(text: string, slug: string): TextPart[] {
  const page = absolute(urls.article(slug));
  return linkedText(text).map(part =>
    part.url === undefined ? part : { ...part, url: new URL(belowBase(part.url), page).href },
  );
}

/** Divides the text of an update or correction after its first sentence. Links to this site are paths. `rest` may be empty. */
export function noteSentences(text: string, slug: string): { first: TextPart[]; rest: TextPart[] } {
  const parts = noteText(text, slug).map(part => ({ ...part, ...(part.url && { url: onSite(part.url) }) }));
  const whole = parts.map(part => part.text).join('');
  const { first, rest } = firstSentence(whole);
  return { first: cut(parts, 0, first.length), rest: cut(parts, whole.length - rest.length, whole.length) };
}

const onSite = (url: string) => (url.startsWith(`${SITE.address}/`) ? url.slice(SITE.address.length) : url);

function cut(parts: TextPart[], from: number, to: number): TextPart[] {
  let start = 0;
  return parts.flatMap(part => {
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}
