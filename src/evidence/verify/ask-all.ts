import { Unreachable } from '../fetch/ask.ts';
import type { Fetched } from '../fetch/fetch-page.ts';
import { UnreadablePage } from '../page/page.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { Claim } from './claims.ts';
import { type Finding, outcomeOfStatus, outcomesOnPage } from './outcome.ts';

/** Hosts that are asked at the same time. */
const AT_ONCE = 8;
/** After so many failures in a row, a host is not asked again in this run. */
const MOST_FAILURES = 3;

/**
 * Asks for the page of each group of claims and returns what was found, in the order of the groups. Pages of one host are asked for one after
 * the other, several hosts at the same time. `add` is called after each group. Throws only errors of the system.
 */
export async function askAll(groups: Claim[][], { fetch, reader, add }: Asking): Promise<Finding[]> {
  const found: Finding[][] = [];
  const hosts = [...Map.groupBy(groups.entries(), ([, [first]]) => new URL(first?.url ?? '').host).values()];
  const next = hosts.values();
  const work = async () => {
    for (const host of next) {
      let failures = 0;
      for (const [index, claims] of host) {
        found[index] =
          failures < MOST_FAILURES
            ? await askFor(claims, fetch, reader)
            : claims.map(claim => ({ claim, outcome: 'unreachable', why: 'the host did not answer before' }));
        failures = found[index]?.[0]?.outcome === 'unreachable' ? failures + 1 : 0;
        add(claims.length);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.flat();
}

async function askFor(claims: Claim[], fetch: Asking['fetch'], reader: PageReader): Promise<Finding[]> {
  try {
    const fetched = await fetch(claims[0]?.url ?? '');
    const outcome = outcomeOfStatus(fetched);
    if (outcome) return claims.map(claim => ({ claim, ...outcome }));
    const { bytes, type, final } = fetched;
    return outcomesOnPage(claims, await reader.read({ bytes, type, name: null }), final);
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof UnreadablePage)) throw error;
    return claims.map(claim => ({ claim, outcome: 'unreachable', why: error.message }));
  }
}

interface Asking {
  fetch: (url: string) => Promise<Fetched>;
  reader: PageReader;
  /** Receives the number of claims that were answered. */
  add: (claims: number) => void;
}
