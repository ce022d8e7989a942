import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about links, HTML and characters. */
export const MARKUP_RULES = {
  url: rule({
    summary: 'An address that is not a plain http or https one, in a field or a link.',
    help: 'Write the whole address, beginning with `https://`. It must hold no user name, no hidden character, and a host in ASCII: an international name in its `xn--` form. Copy it from the browser’s address bar.',
    severity: 'error',
    message: ({ fault }: { fault: string }) => fault,
  }),
  'raw-html': rule({
    summary: 'HTML in Markdown: it is never passed on.',
    help: 'HTML would be shown to nobody: articles are plain Markdown, so that they can be read and checked anywhere. Write the same in Markdown; to show the sign itself, write `\\<`.',
    severity: 'error',
    message: ({ html }: { html: string }) =>
      `\`${shorten(html.trim().split(/[\r\n]/u)[0] ?? '', 60)}\` is HTML, which is not passed on: write Markdown, or \`\\<\` for the sign`,
  }),
  'unsafe-link': rule({
    summary: 'A link with another scheme than http, https or mailto, or a picture from another site.',
    help: 'Links lead to pages or to a mailbox. A picture is kept with the site, in public/, and named from there: pictures on other sites change, and tell them who reads.',
    severity: 'error',
    message: ({ kind, url }: { kind: 'link' | 'image'; url: string }) =>
      kind === 'link'
        ? `a link to “${url}”: only http, https and mailto are followed; write an address that begins with \`https://\``
        : `a picture from “${url}”: put it into public/ and name it from there`,
  }),
  'hidden-characters': rule({
    summary: 'A character that shows nothing or turns writing round, in any file of the content.',
    help: 'Zero-width spaces, writing-direction controls and the like make two texts look alike that are not. They come in by copying from web pages and PDF files. Remove the one named: in most editors, delete the characters around it and type them again. Direction marks are right in an article or from a source whose `lang` is written from right to left.',
    severity: 'error',
    message: ({ name, reference, more }: { name: string; reference: string | null; more: number }) =>
      `${reference === null ? '' : `\`${reference}\`: `}${name}, ${name.startsWith('U+FFFD') ? 'stands here: write the character that was lost' : 'stands here and cannot be seen: remove it'}${andMore(more)}`,
  }),
  mojibake: rule({
    summary: 'Letters that a wrong encoding left: `â€œ` for “, `Ã©` for é.',
    help: 'The text was UTF-8 and was read as Windows-1252 on its way. Write the character that the message names, or copy the passage anew from its source. The words of the source may be damaged as well: look there.',
    severity: 'error',
    message: ({ written, meant, more }: { written: string; meant: string; more: number }) =>
      (meant === ''
        ? `\`${written}\` is what a wrong encoding left of a space: remove it`
        : `\`${written}\` is “${meant}” read in a wrong encoding: write “${meant}”`) + andMore(more),
  }),
};

const andMore = (more: number) => (more > 0 ? ` (and ${more} more on this line)` : '');
