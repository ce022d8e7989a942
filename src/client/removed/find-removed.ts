import { removedAnchor } from '../../removed-anchor.ts';

/**
 * Moves the reader from the permalink of a quotation that was removed for legal or privacy reasons to the notice about its
 * removal. The page contains only digests of the ids of these quotations, so the script computes the digest of the id in the URL.
 */
function findRemoved(): void {
  const id = location.hash.slice(1);
  const anchor = removedAnchor(id);
  if (id !== '' && !document.getElementById(id) && document.getElementById(anchor))
    location.replace(`#${anchor}`);
}

addEventListener('hashchange', findRemoved);
findRemoved();
