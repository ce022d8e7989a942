import { Unreachable } from '../fetch/ask.ts';
import type { Fetched } from '../fetch/fetch-page.ts';
import { UnreadablePage } from '../page/page.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { Claim } from './claims.ts';
import { type Finding, outcomeOfStatus, outcomesOnPage } from './outcome.ts';

/** The number of hosts to which requests are made at the same time. */
const AT_ONCE = 8;
/** After this many failures of a host in a row, no more of its pages are fetched in this run. */
const MOST_FAILURES = 3;
const NOT_ASKED = 'not asked for, because its host failed three times in a row';
const FAILURES_OF_HOST = new Set<Unreachable['reason']>(['timeout', 'network']);

/**
 * Fetches the page of each group of claims and compares it with these claims. All claims of a group must have the same URL,
 * except for fragments. Returns the findings in the order of the groups.
 *
 * Contract: pages of one host are fetched one after the other, but several hosts at the same time. If a page cannot be fetched or
 * read, or is not asked for (`MOST_FAILURES`), its claims have the outcome `unreachable`. Other errors are thrown.
 */
export async function askAll(groups: Claim[][], { fetch, reader, add }: Asking): Promise<Finding[]> {
  const found: Finding[][] = [];
  const hosts = [...Map.groupBy(groups.entries(), ([, [first]]) => new URL(first?.url ?? '').host).values()];
  const next = hosts.values();
  const work = async () => {
    for (const host of next) {
      let failures = 0;
      for (const [index, claims] of host) {
        if (failures < MOST_FAILURES) {
          const { findings, isHostFailing } = await askFor(claims, fetch, reader);
          found[index] = findings;
          failures = isHostFailing ? failures + 1 : 0;
        } else found[index] = claims.map(claim => ({ claim, outcome: 'unreachable', why: NOT_ASKED }));
        add(claims.length);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.flat();
}

async function askFor(claims: Claim[], fetch: Asking['fetch'], reader: PageReader): Promise<Answer> {
  try {
    const fetched = await fetch(claims[0]?.url ?? '');
    const outcome = outcomeOfStatus(fetched);
    if (outcome)
      return {
        findings: claims.map(claim => ({ claim, ...outcome })),
        isHostFailing: outcome.outcome === 'unreachable',
      };
    const { bytes, type, final } = fetched;
    const page = await reader.read({ bytes, type, name: null });
    return { findings: outcomesOnPage(claims, page, final), isHostFailing: false };
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof UnreadablePage)) throw error;
    return {
      findings: claims.map(claim => ({ claim, outcome: 'unreachable', why: error.message })),
      isHostFailing: error instanceof Unreachable && FAILURES_OF_HOST.has(error.reason),
    };
  }
}

interface Answer {
  findings: Finding[];
  /** Did the host give no answer, or a status such as 500, which says nothing about the page? */
  isHostFailing: boolean;
}

interface Asking {
  fetch: (url: string) => Promise<Fetched>;
  reader: PageReader;
  /** Is called after each group, with the number of its claims. */
  add: (claims: number) => void;
}
