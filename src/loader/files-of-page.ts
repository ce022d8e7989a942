import { PUBLISHED } from '../content/read-files.ts';
import { SITE } from '../site.ts';

/** The content files that a page shows. `path` is its path on the host. */
export function filesOfPage(path: string): string[] {
  const [first = '', second = ''] = path.slice(SITE.base.length).split('/');
  if (first === 'articles' && second !== '')
    return [`content/articles/${second}.md`, `content/locks/${second}.json`];
  if (first === 'speakers') return ['content/speakers.yaml', 'content/statements.yaml', PUBLISHED];
  if (first === 'sources') return ['content/outlets.yaml', PUBLISHED];
  return [`content/pages/${first}.md`];
}
