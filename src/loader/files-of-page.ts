import { PUBLISHED } from '../content/read-files.ts';
import { SITE } from '../site.ts';

/**
 * Returns the content files of a page: `/articles/flood/` → `content/articles/flood.md`, `content/locks/flood.json`. A file may
 * be missing. `npm run dev` shows the problems of these files first. `path` is the path on the host, with the base path.
 */
export function filesOfPage(path: string): string[] {
  const [first = '', second = ''] = path.slice(SITE.base.length).split('/');
  if (first === 'articles' && second !== '')
    return [`content/articles/${second}.md`, `content/locks/${second}.json`];
  if (first === 'speakers') return ['content/speakers.yaml', 'content/statements.yaml', PUBLISHED];
  if (first === 'sources') return ['content/outlets.yaml', PUBLISHED];
  return [`content/pages/${first}.md`];
}
