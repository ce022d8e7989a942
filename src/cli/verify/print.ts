import { OUTCOMES } from '../../content/outcomes.ts';
import type { VerifyResult } from '../../evidence/verify/verify-content.ts';
import { visible } from '../../problems/reporters/text.ts';

/**
 * Prints a line for each excerpt, except excerpts with the outcome `stands`. Then prints the number of excerpts with each
 * outcome. `visible` escapes all text of pages, so that it cannot control the terminal.
 */
export function printFindings({ findings, unasked, isWritten }: VerifyResult): void {
  for (const { claim, outcome, why, to, difference } of findings.filter(one => one.outcome !== 'stands')) {
    const places = claim.places.map(({ article, source }) => `${article} (${source})`).join(', ');
    const more = [why, to === undefined ? undefined : `now at ${to}`, difference].filter(
      one => one !== undefined,
    );
    console.log(
      visible(`${outcome.padEnd(12)}${claim.url}  ${places}${more.length > 0 ? `: ${more.join('; ')}` : ''}`),
    );
  }
  const counts = countsOf(findings).map(([outcome, count]) => `${outcome} ${count}`);
  const left = unasked === 0 ? '' : `; ${unasked} not compared`;
  console.log(
    `${findings.length === 1 ? '1 excerpt' : `${findings.length} excerpts`} compared: ${counts.join(', ') || 'none'}${left}`,
  );
  if (isWritten) console.log('content/verified.json was written: commit it.');
}

/** Prints a JSON object with `findings`, `counts` and `unasked`. `counts` has the number of excerpts with each outcome. */
export function printFindingsAsJson({ findings, unasked }: VerifyResult): void {
  const rows = findings.flatMap(({ claim: { url, excerpt, places }, ...finding }) =>
    places.map(({ article, source }) => ({ ...finding, url, excerpt, article, source })),
  );
  console.log(
    JSON.stringify({ findings: rows, counts: Object.fromEntries(countsOf(findings)), unasked }, null, 2),
  );
}

const countsOf = (findings: VerifyResult['findings']): [string, number][] =>
  OUTCOMES.map((outcome): [string, number] => [
    outcome,
    findings.filter(one => one.outcome === outcome).length,
  ]).filter(([, count]) => count > 0);
