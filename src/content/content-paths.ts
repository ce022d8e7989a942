import { slug } from '../ids/quotation-id.ts';

/** Pages that the site shows; each has its file in content/pages. */
export const PAGES = ['about', 'method'] as const;
const REGISTRIES = ['outlets.yaml', 'speakers.yaml', 'published.json'] as const;

/**
 * What a file is, by its path below `content/` alone. Nothing an editor wrote is passed over in silence: what will not be read is a fault
 * that says where it belongs. Files of the system and of text editors (`.DS_Store`, `draft.md~`, `#draft.md#`) are nothing.
 */
export function placeOf(path: string): PlaceOfFile {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.some(part => /^[.#]|~$/u.test(part))) return { kind: 'nothing' };
  const [folder = ''] = parts;
  if (parts.length === 1)
    return isOneOf(REGISTRIES, name) ? { kind: 'registry' } : { kind: 'fault', message: elsewhere(name) };
  const ending = ENDINGS[folder];
  if (ending === undefined) return { kind: 'fault', message: elsewhere(name) };
  if (parts.length > 2)
    return { kind: 'fault', message: `is not read: move it to content/${folder}/${name}` };
  const stem = name.replace(/\.[^.]*$/u, '');
  if (!name.endsWith(ending))
    return {
      kind: 'fault',
      message: isMarkdown(name)
        ? `is not read: name it \`${stem}${ending}\``
        : `is not read: content/${folder} holds ${ending} files; what readers are to see or load goes into public/`,
    };
  if (folder === 'pages' && !isOneOf(PAGES, stem))
    return {
      kind: 'fault',
      message: `is shown nowhere: the pages are ${PAGES.map(page => `${page}.md`).join(' and ')}`,
    };
  if (stem !== slug(stem))
    return {
      kind: 'fault',
      message: `\`${stem}\` cannot be an address: name it \`${slug(stem) || 'the-title'}${ending}\``,
    };
  return { kind: folder === 'articles' ? 'article' : folder === 'pages' ? 'page' : 'lock', slug: stem };
}

const ENDINGS: Record<string, string> = { articles: '.md', pages: '.md', locks: '.json' };
const isMarkdown = (name: string) => /\.(?:md|markdown|mdown|mkd|mdx|txt)$/iu.test(name);
const isOneOf = (known: readonly string[], name: string) => known.includes(name);

const elsewhere = (name: string) =>
  isMarkdown(name)
    ? `is not read: articles stand in content/articles, move it there`
    : /^(?:outlets|speakers)\.ya?ml$/iu.test(name)
      ? `is not read: name it \`${name.toLowerCase().replace(/\.yml$/u, '.yaml')}\``
      : 'is not read: content/ holds articles, pages, locks, outlets.yaml and speakers.yaml';

export type PlaceOfFile =
  | { kind: 'article' | 'page' | 'lock'; slug: string }
  | { kind: 'registry' }
  | { kind: 'nothing' }
  | { kind: 'fault'; message: string };
