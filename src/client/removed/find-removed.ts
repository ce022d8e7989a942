import { removedAnchor } from '../../removed-anchor.ts';

/** Leads a permalink of a quotation that was removed for legal or privacy reasons to what is said of it. The page has only digests of such ids. */
function findRemoved(): void {
  const id = location.hash.slice(1);
  const anchor = removedAnchor(id);
  if (id !== '' && !document.getElementById(id) && document.getElementById(anchor))
    location.replace(`#${anchor}`);
}

addEventListener('hashchange', findRemoved);
findRemoved();
