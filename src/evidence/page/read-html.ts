import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { textOfHtml } from './html-text.ts';
import { metadataOf } from './metadata.ts';
import { type ReadPage, UnreadablePage } from './page.ts';
import { plainText } from './plain-text.ts';

/**
 * The greatest length of a page, in characters, without its embedded images. A longer page is no article, and reading it would
 * take too long.
 */
const MOST_CHARACTERS = 5_000_000;

/**
 * Reads the text and the metadata of an HTML page. Its scripts are not run, and nothing is fetched for it. A page without tags is
 * read as plain text. Throws `UnreadablePage` if the page is too long.
 */
export function readHtmlPage(
  html: string,
): Pick<ReadPage, 'article' | 'whole' | 'metadata' | 'savedFrom' | 'savedOn'> {
  const light = withoutImages(html);
  if (light.length > MOST_CHARACTERS)
    throw new UnreadablePage(
      `has ${Math.round(light.length / 1_000_000)} MB of HTML, more than an article can have`,
    );
  const saved = savedAs(light.slice(0, 2000));
  if (!/<[a-z!]/iu.test(light)) return { article: null, whole: plainText(light), metadata: {}, ...saved };
  const { document } = parseHTML(/<html[\s>]/iu.test(light) ? light : `<html><body>${light}</body></html>`);
  const whole = plainText(textOfHtml(document.documentElement));
  const metadata = metadataOf(document);
  return { article: articleOf(document), whole, metadata, ...saved };
}

/**
 * Readability is used only if no node is nested deeper than this, because its time grows with the third power of the depth.
 * Ordinary pages are nested a few dozen deep.
 */
const MOST_NESTED = 200;

function isDeep(document: Document): boolean {
  let [depth, node]: [number, Node | null] = [0, document.documentElement];
  while (node && depth <= MOST_NESTED) {
    if (node.firstChild) [depth, node] = [depth + 1, node.firstChild];
    else {
      while (node && !node.nextSibling) [depth, node] = [depth - 1, node.parentNode];
      node = node?.nextSibling ?? null;
    }
  }
  return node !== null;
}

/**
 * Removes base64 data, such as images inside a saved page. The text is split, because a regular expression for a long image would
 * need too much stack.
 */
function withoutImages(html: string): string {
  const parts = html.split(';base64,');
  return parts
    .map((part, index) => (index === 0 ? part : part.slice(part.search(/[^A-Za-z0-9+/=\s%]|$/u))))
    .join(',');
}

/**
 * Returns the text of the article alone, as the reader view of Firefox shows it. The result is `null` if no article is found, or
 * if the page has too many or too deeply nested elements. Readability changes `document`, so this function must be called last.
 */
function articleOf(document: Document): string | null {
  if (isDeep(document)) return null;
  try {
    const found = new Readability<Element>(document, {
      serializer: element => element as Element,
      maxElemsToParse: 50_000,
      disableJSONLD: true,
    }).parse();
    return found?.content ? plainText(textOfHtml(found.content)) || null : null;
  } catch (error) {
    // Readability throws if there are too many elements. Then only the text of the whole page is compared.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Reads the URL and the day that Internet Explorer, Chromium and SingleFile write into a page that they save. */
function savedAs(head: string): Pick<ReadPage, 'savedFrom' | 'savedOn'> {
  const [, url] =
    /saved from url=\(\d+\)(https?:\/\/\S+)/iu.exec(head) ??
    /^\s*url:\s*(https?:\/\/\S+)/imu.exec(head) ??
    [];
  const date = /^\s*saved date:\s*(.+)$/imu.exec(head)?.[1];
  return { savedFrom: url ?? null, savedOn: dayOf(date) };
}

/**
 * Returns the UTC day of a time that `Date.parse` can read: `Mon, 14 Apr 2025 09:30:00 GMT` → `2025-04-14`. The result is `null`
 * for any other text and for `undefined`.
 */
export function dayOf(date: string | undefined): string | null {
  const time = Date.parse((date ?? '').replace(/\s*\([^)]*\)\s*$/u, ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
