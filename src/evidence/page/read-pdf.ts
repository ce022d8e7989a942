import { type ReadPage, UnreadablePage } from './page.ts';
import { plainText } from './plain-text.ts';

const MOST_PAGES = 500;

/**
 * Reads the text of a PDF, page by page. Pages after the first `MOST_PAGES` are not read. Nor is text that is only an image.
 * Scripts in the PDF are not run. Throws `UnreadablePage` if the PDF cannot be opened.
 */
export async function readPdf(
  bytes: Uint8Array,
): Promise<Pick<ReadPage, 'whole' | 'pageStarts' | 'metadata'>> {
  // The package is imported only here, because it is large and few pages are PDFs.
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
  }).catch((error: unknown) => {
    throw new UnreadablePage(`is no PDF that can be read: ${error instanceof Error ? error.message : error}`);
  });
  let whole = '';
  const pageStarts: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    if (whole !== '') whole += '\n';
    pageStarts.push(whole.length);
    // In a PDF, empty lines do not show where paragraphs end, so they are removed.
    whole += plainText(text).replace(/\n+/gu, '\n');
    page.cleanup();
  }
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  await document.loadingTask.destroy();
  return { whole, pageStarts, metadata: metadataOf(info as Record<string, unknown>) };
}

/** Returns the title and the author. The day on which the PDF was made is left out, because it is not the day of publication. */
function metadataOf({ Title: title, Author: author }: Record<string, unknown>): ReadPage['metadata'] {
  const read = (value: unknown) => (typeof value === 'string' ? plainText(value).slice(0, 300) : '');
  return {
    ...(read(title) !== '' && { title: { value: read(title), origin: 'PDF title' } }),
    ...(read(author) !== '' && { authors: { value: [read(author)], origin: 'PDF author' } }),
  };
}
