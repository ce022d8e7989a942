import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charsetOf, decodeText } from './encoding.ts';
import { htmlOfMhtml, isMhtml } from './mhtml.ts';
import { type RawPage, type ReadPage, UnreadablePage } from './page.ts';
import { plainText } from './plain-text.ts';
import { dayOf, readHtmlPage } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

/**
 * Reads the text and the metadata of a PDF, an MHTML file or a plain text. Any other page is read as HTML. Throws
 * `UnreadablePage` if the page is damaged or too large.
 */
export async function readPage(page: RawPage): Promise<ReadPage> {
  const read = await readByKind(page);
  refuseLong(read.whole, MOST_CHARACTERS);
  return read;
}

function refuseLong(text: string, most: number): void {
  if (text.length > most)
    throw new UnreadablePage(
      `has ${Math.round(text.length / 100_000) / 10} million characters of text, more than can be compared`,
    );
}

/** The greatest length of the text, in characters. Comparing a longer text would take too long. */
const MOST_CHARACTERS = 1_500_000;
/**
 * The greatest length of a text file, in characters, before its white space is collapsed. For a longer file, this step would take
 * too much memory.
 */
const MOST_RAW_CHARACTERS = 5_000_000;

async function readByKind({ bytes, type, name }: RawPage): Promise<ReadPage> {
  const kind = kindOf(bytes, type, name);
  const none = { article: null, pageStarts: [], savedFrom: null, savedOn: null, metadata: {} };
  switch (kind) {
    case 'pdf':
      return { ...none, kind, ...(await readPdf(bytes)), extractor: extractor('unpdf') };
    case 'text': {
      const text = decodeText(bytes, charsetOf(type));
      refuseLong(text, MOST_RAW_CHARACTERS);
      return { ...none, kind, whole: plainText(text), extractor: 'text' };
    }
    case 'mhtml': {
      const { bytes: html, charset, url, date } = htmlOfMhtml(bytes);
      const read = readHtmlPage(decodeText(html, charset));
      const saved = { savedFrom: url ?? read.savedFrom, savedOn: dayOf(date) ?? read.savedOn };
      return { ...none, kind, ...read, ...saved, extractor: HTML };
    }
    case 'html':
      return { ...none, kind, ...readHtmlPage(decodeText(bytes, charsetOf(type))), extractor: HTML };
  }
}

function kindOf(bytes: Uint8Array, type: string | null, name: string | null): ReadPage['kind'] {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (/^multipart\/related\b/iu.test(type ?? '') || /\.mht(?:ml)?$/iu.test(name ?? '') || isMhtml(bytes))
    return 'mhtml';
  return /^text\/(?:plain|markdown)\b/iu.test(type ?? '') || /\.(?:txt|md)$/iu.test(name ?? '')
    ? 'text'
    : 'html';
}

/**
 * Returns the name and version of a package that extracts text. The version matters, because another version may find other
 * words.
 */
function extractor(name: string): string {
  const path = join(import.meta.dirname, '..', '..', '..', 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

const HTML = `${extractor('@mozilla/readability')}, ${extractor('linkedom')}`;
