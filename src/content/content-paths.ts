import { slug } from '../ids/quotation-id.ts';
import { CAPTURE_ID } from './capture-id.ts';

/** The pages that every site has, because others link to them. Further files of content/pages are further pages. */
export const PAGES = ['about', 'method'] as const;
/** The first parts of the paths of all other pages, which a file of content/pages cannot have. */
export const TAKEN = [
  '404',
  'articles',
  'authors',
  'corrections',
  'data',
  'index',
  'pagefind',
  'quotations',
  'search',
  'sources',
  'speakers',
  'topics',
] as const;
const REGISTRIES = [
  'outlets.yaml',
  'speakers.yaml',
  'statements.yaml',
  'topics.yaml',
  'published.json',
  'verified.json',
] as const;

/**
 * Returns the kind of a file, from its path below `content/`. A file that the site does not read is `misplaced`, with a message that says
 * where it belongs, so that no file is ignored silently. Files of the system and of text editors (`.DS_Store`, `draft.md~`, `#draft.md#`) are
 * `nothing`.
 */
export function fileKind(path: string): FileKind {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.some(part => /^[.#]|~$/u.test(part))) return { kind: 'nothing' };
  const [folder = ''] = parts;
  if (parts.length === 1)
    return isOneOf(REGISTRIES, name) ? { kind: 'registry' } : { kind: 'misplaced', message: elsewhere(name) };
  const [, kept] = /^captures\/pages\/([0-9a-f]{12})\.(?:page|text)\.gz$/u.exec(path) ?? [];
  if (kept !== undefined) return { kind: 'kept', slug: kept };
  const ending = ENDINGS.get(folder);
  if (ending === undefined) return { kind: 'misplaced', message: elsewhere(name) };
  if (parts.length > 2)
    return { kind: 'misplaced', message: `is not read: move it to content/${folder}/${name}` };
  const stem = name.replace(/\.[^.]*$/u, '');
  if (!name.endsWith(ending))
    return {
      kind: 'misplaced',
      message: isMarkdown(name)
        ? `is not read: name it \`${stem}${ending}\``
        : `is not read: content/${folder} has ${ending} files only; move an image or a download to public/`,
    };
  if (folder === 'pages' && isOneOf(TAKEN, stem))
    return {
      kind: 'misplaced',
      message: `would be at \`/${stem}/\`, where the site has a page of its own: give the file another name`,
    };
  if (folder === 'captures')
    return CAPTURE_ID.test(stem)
      ? { kind: 'capture', slug: stem }
      : {
          kind: 'misplaced',
          message: 'is not read: a capture is named by its id, as `npm run capture` writes it',
        };
  if (stem !== slug(stem))
    return {
      kind: 'misplaced',
      message: `\`${stem}\` cannot be part of a URL: name it \`${slug(stem) || 'the-title'}${ending}\``,
    };
  return { kind: folder === 'articles' ? 'article' : folder === 'pages' ? 'page' : 'lock', slug: stem };
}

const ENDINGS = new Map([
  ['articles', '.md'],
  ['pages', '.md'],
  ['locks', '.json'],
  ['captures', '.json'],
]);
const isMarkdown = (name: string) => /\.(?:md|markdown|mdown|mkd|mdx|txt)$/iu.test(name);
const isOneOf = (known: readonly string[], name: string) => known.includes(name);

const elsewhere = (name: string) =>
  isMarkdown(name)
    ? `is not read: move it to content/articles if it is an article`
    : /^(?:outlets|speakers|statements|topics)\.ya?ml$/iu.test(name)
      ? `is not read: name it \`${name.toLowerCase().replace(/\.yml$/u, '.yaml')}\``
      : 'is not read: content/ has only articles, pages, locks, captures, outlets.yaml, speakers.yaml, statements.yaml and topics.yaml';

type FileKind =
  | { kind: 'article' | 'page' | 'lock' | 'capture' | 'kept'; slug: string }
  | { kind: 'registry' }
  | { kind: 'nothing' }
  | { kind: 'misplaced'; message: string };
