import { slug } from '../ids/quotation-id.ts';
import { CAPTURE_ID } from './capture-id.ts';

/** The slugs of the pages that every site must have, because other pages link to them. content/pages may have more pages. */
export const PAGES = ['about', 'method'] as const;
/** Slugs that no file of content/pages may have, because the paths of other pages and files of the site begin with them. */
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
 * Returns the kind of a file from its path below `content/`. Four kinds need an explanation:
 * - `registry`: a file directly in `content/` that the site or a command reads.
 * - `misplaced`: a file that the site cannot use. The message says what to do, so that no file is ignored silently.
 * - `kept`: a file in content/captures/pages, with the page of a capture or with its text.
 * - `nothing`: a file of the system or of a text editor (`.DS_Store`, `draft.md~`, `#draft.md#`), which is ignored.
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
