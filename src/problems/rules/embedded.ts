import { rule } from '../rule.ts';

/** Rules about links, images, footnotes, and syntax of other Markdown dialects. */
export const EMBEDDED_RULES = {
  'dead-link': rule({
    summary: 'A link or image that names a page, a file or a heading which the site does not have.',
    help: 'URLs that begin with `/` begin at the root of the site, wherever it is published: `/articles/flood-warnings/` is an article, `/photo.jpg` a file of public/, `/about/` a page. `#heading` is a heading of the same article, its words in lower case with hyphens. Pages end with a slash, and capitals count. An article does not link to a draft, which is not published.',
    severity: 'error',
    message: ({ written, why }: { written: string; why: string }) => `\`${written}\` leads nowhere: ${why}`,
  }),
  image: rule({
    summary: 'An image without a text in its place, a file that is no image, a quotation in a caption.',
    help: 'An image is `![what it shows](/photo.jpg "Caption | Credit")`. What stands in the brackets is read to those who do not see it, and shown where the image is missing. The file is a JPEG, PNG, GIF, WebP, AVIF or SVG below public/. A caption holds no label, so words that somebody said belong into the text.',
    severity: 'error',
    message: imageFault,
  }),
  footnote: rule({
    summary: 'A footnote that is called and not written, written and not called, or written twice.',
    help: 'A footnote is `[^name]` in the text, and a paragraph that begins with `[^name]: ` somewhere below; its further paragraphs are indented by four spaces. Names hold no space and are never shown: readers see letters in the order of the text.',
    severity: 'error',
    message: ({ name, fault }: { name: string; fault: keyof typeof FOOTNOTE }) => FOOTNOTE[fault](name),
  }),
  'unsupported-markdown': rule({
    summary:
      'Syntax of another Markdown, which readers would see as signs: a warning, an error where text would be lost.',
    help: 'Articles are CommonMark with tables, footnotes and strikethrough of GFM, so that they can be read and checked anywhere. What other systems add is printed as it is written: formulas, `:::`, `==`, shortcodes, task and definition lists, drawings in code. A bare URL stays text, `# ` would be a second title, and a heading below it skips no level. The message says what to write instead. For the signs themselves write a backslash before them, or put them into backticks.',
    severity: ({ isLost }: Unsupported) => (isLost ? 'error' : 'warning'),
    message: ({ name, written, instead, isLost, effect }: Unsupported) =>
      `\`${written}\` is ${name}, ${effect ?? (isLost ? 'and readers would not see all of it' : 'which readers would see as signs')}: ${instead}`,
  }),
};

function imageFault(data: ImageFault): string {
  switch (data.fault) {
    case 'no-alt':
      return 'the image says nothing to those who do not see it: write what it shows, `![what it shows](…)`';
    case 'quotation':
      return `the caption “${data.words}” quotes somebody, and no label can stand there: quote in the text, and say here what the image shows`;
    case 'not-an-image':
      return `\`${data.name}\` ${data.why}`;
  }
}

const FOOTNOTE = {
  'not-written': (name: string) =>
    `the footnote \`[^${name}]\` is written nowhere: add a paragraph \`[^${name}]: …\``,
  'not-called': (name: string) =>
    `nothing calls the footnote \`[^${name}]\`: put \`[^${name}]\` where readers are to be sent to it, or take it out`,
  twice: (name: string) =>
    `the footnote \`[^${name}]\` is written a second time: give one of the two another name`,
};

type ImageFault =
  | { fault: 'no-alt' }
  | { fault: 'quotation'; words: string }
  | { fault: 'not-an-image'; name: string; why: string };

interface Unsupported {
  name: string;
  written: string;
  instead: string;
  /** Would readers miss a part of the text, or misunderstand it? */
  isLost: boolean;
  /** The part of the message about the effect on readers, such as `which readers would see as signs`. */
  effect?: string;
}
