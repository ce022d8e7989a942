import { verifiedKey } from '../../content/captures.ts';
import type { Outcome } from '../../content/outcomes.ts';
import type { VerifiedRow } from '../../content/schema/capture.ts';
import type { Claim } from './claims.ts';
import type { Finding } from './outcome.ts';

/** The day of a row changes with the outcome, or after so many days. So a run that finds nothing new changes no file. */
const DAYS = 30;

/** What tells nothing of the words: no answer, or a login before the page. */
const SILENT = new Set<Outcome>(['unreachable', 'wall']);
/** What an editor has to do something about. A run that is told nothing does not forget it. */
const KEPT = new Set<Outcome>(['changed', 'gone']);

/**
 * Returns the rows of verified.json after a run: one for each claim that has ever been asked for. Rows of claims that no article makes any more
 * are left out. They are sorted when they are written. `today` is a day.
 */
export function verifiedRows(
  before: VerifiedRow[],
  claims: Claim[],
  findings: Finding[],
  today: string,
): VerifiedRow[] {
  const rows = new Map(before.map(row => [verifiedKey(row.url, row.excerpt), row]));
  const found = new Map(
    findings.map(finding => [verifiedKey(finding.claim.url, finding.claim.digest), finding]),
  );
  return claims.flatMap(({ url, digest }): VerifiedRow[] => {
    const old = rows.get(verifiedKey(url, digest));
    const finding = found.get(verifiedKey(url, digest));
    if (!finding) return old ? [old] : [];
    if (old && KEPT.has(old.outcome) && SILENT.has(finding.outcome)) return [old];
    const { outcome, to, difference } = finding;
    const isSame = old !== undefined && old.outcome === outcome && old.to === to;
    if (isSame && daysBetween(old.at, today) < DAYS) return [old];
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
}

const daysBetween = (one: string, other: string): number =>
  (Date.parse(other) - Date.parse(one)) / 86_400_000;
