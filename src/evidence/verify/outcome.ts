import type { Outcome } from '../../content/outcomes.ts';
import { shorten } from '../../problems/shorten.ts';
import { isSameDocument } from '../../words/same-document.ts';
import type { Fetched } from '../fetch/fetch-page.ts';
import type { ReadPage } from '../page/page.ts';
import { wallReason } from '../page/wall.ts';
import type { Claim } from './claims.ts';
import { compareExcerpt, textsOfPage } from './compare-excerpt.ts';

/** Returns the outcome that an HTTP status alone decides; `null` if the page must be read. */
export function outcomeOfStatus({ status }: Fetched): Pick<Finding, 'outcome' | 'why'> | null {
  if (status === 200) return null;
  const why = `status ${status}`;
  if (status === 404 || status === 410) return { outcome: 'gone', why };
  return { outcome: WALL_STATUSES.has(status) ? 'wall' : 'unreachable', why };
}

/** Statuses of pages that require a login or a payment, that refuse the request, or that are blocked for legal reasons. */
const WALL_STATUSES = new Set([401, 402, 403, 451]);

/** Compares a page with the claims about it. `final` is the URL after redirects; `null` for a stored page. */
export function outcomesOnPage(claims: Claim[], page: ReadPage, final: string | null): Finding[] {
  const texts = new Map<string, ReturnType<typeof textsOfPage>>();
  const found = claims.map(claim => {
    const known = texts.get(claim.language) ?? textsOfPage(page, claim.url, claim.language);
    texts.set(claim.language, known);
    return { claim, difference: compareExcerpt(claim.excerpt, known) };
  });
  const isAnyThere = found.some(({ difference }) => difference === null);
  return found.map(({ claim, difference }): Finding => {
    const isMoved = final !== null && !isSameDocument(claim.url, final);
    const to = isMoved ? { to: final } : {};
    if (difference === null) return { claim, outcome: isMoved ? 'moved' : 'stands', ...to };
    const wall = isAnyThere ? null : wallReason(page, claim.title);
    if (wall !== null) return { claim, outcome: 'wall', why: wall };
    return { claim, outcome: 'changed', difference: shorten(difference, 400), ...to };
  });
}

/** What was found for a claim. */
export interface Finding {
  claim: Claim;
  outcome: Outcome;
  /** The reason for `gone`, `unreachable` or `wall`, as a part of a sentence. */
  why?: string;
  /** For `moved` and `changed`: the URL after redirects, if it names another document than the URL of the claim. */
  to?: string;
  /** For `changed`: how the page differs from the excerpt. */
  difference?: string;
}
