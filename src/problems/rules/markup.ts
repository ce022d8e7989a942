import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about links, HTML and characters. */
export const MARKUP_RULES = {
  url: rule({
    summary: 'A field or link with a URL that is not a plain http or https URL.',
    help: 'Write the whole URL, beginning with `https://`. It must have no user name and no hidden characters, and its host must be in ASCII: an international name in its `xn--` form. Copy it from the address bar of a browser.',
    severity: 'error',
    message: ({ message }: { message: string }) => message,
  }),
  'raw-html': rule({
    summary: 'HTML in Markdown: it is not shown.',
    help: 'HTML is not shown to readers: articles are plain Markdown, so that they can be read and checked anywhere. Write the same in Markdown; to show the sign `<` itself, write `\\<`.',
    severity: 'error',
    message: ({ html }: { html: string }) =>
      `\`${shorten(html.trim().split(/[\r\n]/u)[0] ?? '', 60)}\` is HTML, which is not shown: write Markdown, or \`\\<\` for the sign`,
  }),
  'unsafe-link': rule({
    summary: 'A link with another scheme than http, https or mailto, or an image from another site.',
    help: 'Links lead to pages or to a mailbox. Put images into public/ and name them from there: images on other sites can change, and loading them tells those sites who reads the page.',
    severity: 'error',
    message: ({ kind, url }: { kind: 'link' | 'image'; url: string }) =>
      kind === 'link'
        ? `a link to “${url}”: only http, https and mailto are allowed; write a URL that begins with \`https://\``
        : `an image from “${url}”: put it into public/ and name it from there`,
  }),
  'hidden-characters': rule({
    summary: 'A character in a content file that is invisible or changes the writing direction.',
    help: 'Zero-width spaces, direction controls and similar characters make different texts look the same. They come from copying from web pages and PDF files. Remove the character that the message names: in most editors, delete the characters around it and type them again. Direction marks are allowed if the `lang` of the article or of a source is written from right to left.',
    severity: 'error',
    message: ({ name, reference, more }: { name: string; reference: string | null; more: number }) =>
      `${reference === null ? '' : `\`${reference}\`: `}${name}, ${name.startsWith('U+FFFD') ? 'is here: write the character that was lost' : 'is here and cannot be seen: remove it'}${andMore(more)}`,
  }),
  mojibake: rule({
    summary: 'Characters decoded with the wrong encoding: `â€œ` for “, `Ã©` for é.',
    help: 'The text is UTF-8 that some program has read as Windows-1252. Write the character that the message names, or copy the passage again from its source. Check the words of the source too: they may be damaged as well.',
    severity: 'error',
    message: ({ written, meant, more }: { written: string; meant: string; more: number }) =>
      (meant === ''
        ? `\`${written}\` is the rest of a space that was read in a wrong encoding: remove it`
        : `\`${written}\` is “${meant}” read in a wrong encoding: write “${meant}”`) + andMore(more),
  }),
};

const andMore = (more: number) => (more > 0 ? ` (and ${more} more on this line)` : '');
