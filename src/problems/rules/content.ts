import { rule } from '../rule.ts';

/** Rules about files and the fields in them. */
export const CONTENT_RULES = {
  file: rule({
    summary:
      'A file below content/ that is missing, cannot be read, is nested too deep, or stands where nothing reads it.',
    help: 'Everything below content/ is either read or told. Articles are `content/articles/<address>.md`, directly in that folder, and their name is their address: lower-case letters, digits and single hyphens. Files must be UTF-8 and at most 2 MB, and nothing in them may stand more than 100 deep in others of its kind. A picture or a download belongs in public/. Files that begin with a dot are left alone.',
    severity: 'error',
    message: ({ fault }: { fault: string }) => fault,
  }),
  frontmatter: rule({
    summary: 'A field of an article or page that is missing, unknown, mistyped, too long or malformed.',
    help: 'The frontmatter is the YAML between the two lines `---` at the top of a file. Every value is text, so `2025` and `no` stay what you write; a value that holds `: ` or ` #`, or begins with a mark or a bracket, goes into double quotation marks. Dates are a day (2025-04-14), a month or a year. An excerpt has at most 40 words, and the excerpts of one document at most 150.',
    severity: 'error',
    message: ({ fault }: { fault: string }) => fault,
  }),
  registry: rule({
    summary: 'The same, in outlets.yaml, speakers.yaml, published.json and the locks.',
    help: 'Outlets and speakers are kept once, in content/outlets.yaml and content/speakers.yaml, each below an id that articles name. An unnamed speaker needs a `description` that says who is meant. Locks and published.json are written by `npm run lock`; by hand one adds only `now` or `gone` to a row.',
    severity: 'error',
    message: ({ fault }: { fault: string }) => fault,
  }),
  'duplicate-slug': rule({
    summary: 'A former name under `formerly` that is in use, or that two claim.',
    help: '`formerly` makes a page at an old address that leads to the new one. No two can have the same old address, and an address that is in use cannot lead elsewhere. Remove the name where it does not belong.',
    severity: 'error',
    message: ({ name, old, because }: { name: string | null; old: string; because: string }) =>
      `${name === null ? 'this article' : `\`${name}\``} cannot have been \`${old}\`: ${because}; remove it from \`formerly\``,
  }),
};
