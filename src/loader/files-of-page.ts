import { PUBLISHED } from '../content/read-files.ts';
import { SITE } from '../site.ts';

/**
 * Returns the content files that a page shows, relative to the project, so that `npm run dev` shows the problems of these files
 * first. `path` is the path of the page on the host. Not every file must exist.
 */
export function filesOfPage(path: string): string[] {
  const [first = '', second = ''] = path.slice(SITE.base.length).split('/');
  if (first === 'articles' && second !== '')
    return [`content/articles/${second}.md`, `content/locks/${second}.json`];
  if (first === 'speakers') return ['content/speakers.yaml', 'content/statements.yaml', PUBLISHED];
  if (first === 'sources') return ['content/outlets.yaml', PUBLISHED];
  return [`content/pages/${first}.md`];
}
