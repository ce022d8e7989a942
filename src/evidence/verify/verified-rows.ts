import { verifiedKey } from '../../content/captures.ts';
import type { Outcome } from '../../content/outcomes.ts';
import type { VerifiedRow } from '../../content/schema/capture.ts';
import type { Claim } from './claims.ts';
import type { Finding } from './outcome.ts';

/**
 * A row whose `outcome` and `to` stay the same gets a new day (`at`) only after this many days. So most runs do not change the
 * file. A run with `isLimited` is the exception.
 */
const DAYS = 30;

const INCONCLUSIVE = new Set<Outcome>(['unreachable', 'wall']);
/** Outcomes that an editor must react to. A later outcome in `INCONCLUSIVE` does not replace an outcome of this set. */
const NEEDS_ACTION = new Set<Outcome>(['changed', 'gone']);

/**
 * Returns the rows of content/verified.json after a run of `npm run verify`: one row for each claim that was ever checked. The
 * rows are not sorted. `today` is a day such as `2025-04-14`.
 * - `keepsAll`: rows are kept even if no article makes their claim.
 * - `isLimited`: some pages were not asked for. Every row with a finding gets `today` as `at` or `asked`, so that the next run
 * begins with other pages.
 */
export function verifiedRows(
  before: VerifiedRow[],
  claims: Claim[],
  findings: Finding[],
  { today, keepsAll, isLimited }: { today: string; keepsAll: boolean; isLimited: boolean },
): VerifiedRow[] {
  const rows = new Map(before.map(row => [verifiedKey(row.url, row.excerpt), row]));
  const found = new Map(
    findings.map(finding => [verifiedKey(finding.claim.url, finding.claim.digest), finding]),
  );
  const claimed = claims.flatMap(({ url, digest }): VerifiedRow[] => {
    const old = rows.get(verifiedKey(url, digest));
    rows.delete(verifiedKey(url, digest));
    const finding = found.get(verifiedKey(url, digest));
    if (!finding) return old ? [old] : [];
    if (old && NEEDS_ACTION.has(old.outcome) && INCONCLUSIVE.has(finding.outcome))
      return [isLimited ? { ...old, asked: today } : old];
    const { outcome, to, difference } = finding;
    const isSame = old !== undefined && old.outcome === outcome && old.to === to;
    if (isSame && !isLimited && daysBetween(old.at, today) < DAYS) return [old];
    return [
      {
        url,
        excerpt: digest,
        outcome,
        since: old?.outcome === outcome ? old.since : today,
        at: today,
        ...(to !== undefined && { to }),
        ...(difference !== undefined && { difference }),
      },
    ];
  });
  return keepsAll ? [...claimed, ...rows.values()] : claimed;
}

const daysBetween = (one: string, other: string): number =>
  (Date.parse(other) - Date.parse(one)) / 86_400_000;
