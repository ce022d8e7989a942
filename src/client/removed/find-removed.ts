import { removedAnchor } from '../../removed-anchor.ts';

/**
 * Leads the old permalink of a removed quotation to the notice about the removal. After a removal for legal or privacy reasons,
 * the page contains only a digest of the old id. So the script computes the digest of the id in the URL.
 */
function findRemoved(): void {
  const id = location.hash.slice(1);
  const anchor = removedAnchor(id);
  if (id !== '' && !document.getElementById(id) && document.getElementById(anchor))
    location.replace(`#${anchor}`);
}

addEventListener('hashchange', findRemoved);
findRemoved();
