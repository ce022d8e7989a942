import { rule } from '../rule.ts';

/** Rules about files and the fields in them. */
export const CONTENT_RULES = {
  file: rule({
    summary:
      'A file below content/ that is missing, cannot be read, is nested too deep, or is in a place that is not read.',
    help: 'Every file below content/ is either read or reported. Articles are `content/articles/<slug>.md`, directly in that folder. The slug is part of the URL: lower-case letters, digits and single hyphens. Files must be UTF-8 and at most 2 MB, and nothing in them may be nested more than 100 deep. Images and downloads belong in public/. Files whose name begins with a dot are ignored.',
    severity: 'error',
    message: ({ message }: { message: string }) => message,
  }),
  frontmatter: rule({
    summary: 'A field of an article or page that is missing, unknown, mistyped, too long or malformed.',
    help: 'The frontmatter is the YAML between the two lines `---` at the top of a file. Every value is text, so `2025` and `no` stay as written. Put a value that contains `: ` or ` #`, or that begins with a quotation mark or a bracket, in double quotation marks. Dates are a day (2025-04-14), a month or a year. An excerpt has the quoted words and at most twelve words on each side; the excerpts of one document have at most 300 words that are not quoted.',
    severity: 'error',
    message: ({ message }: { message: string }) => message,
  }),
  'to-be-written': rule({
    summary: 'An article that is no draft and still has the description of one.',
    help: '`npm run new` writes `description: To be written.` Lists, feeds and search engines show the description, so write one or two sentences on what the article says.',
    severity: 'warning',
    message: (_: Record<string, never>) =>
      '`description` is still that of a new draft: write one or two sentences for lists, feeds and search engines',
  }),
  registry: rule({
    summary:
      'A field of outlets.yaml, speakers.yaml, published.json or a lock that is missing, unknown, mistyped or malformed.',
    help: 'Outlets and speakers are described once, in content/outlets.yaml and content/speakers.yaml, each below the id that articles use. An unnamed speaker needs a `description` that says who is meant. `npm run lock` writes the locks and published.json; add only `now` or `gone` to a row by hand.',
    severity: 'error',
    message: ({ message }: { message: string }) => message,
  }),
  'duplicate-slug': rule({
    summary: 'A former name under `formerly` that is in use, or that is a former name of something else.',
    help: '`formerly` makes a page at an old URL that leads to the new one. Two pages cannot have the same old URL, and a URL that is in use cannot lead elsewhere. Remove the name where it is wrong.',
    severity: 'error',
    message: ({ name, old, because }: { name: string | null; old: string; because: string }) =>
      `${name === null ? 'this article' : `\`${name}\``} cannot have been \`${old}\`: ${because}; remove it from \`formerly\``,
  }),
};
