/** The result of Lighthouse for a page. */
export interface Audited {
  /** The points of each category, at most 100. `lost` names the audits that cost points. */
  points: { name: string; points: number; lost: string }[];
  /** The cumulative layout shift, without a unit. `NaN` if Lighthouse does not report it. */
  shift: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Runs Lighthouse three times on a page, in the browser with this debugging port. Lighthouse simulates a phone with a slow
 * network and a slow processor. Returns the run with the median points for performance, because other load changes these points.
 * Throws if the page does not load.
 */
export async function audit(url: string, port: number): Promise<Audited> {
  const runs = [await run(url, port), await run(url, port), await run(url, port)];
  const speed = ({ points }: Audited) => points.find(({ name }) => name === 'Performance')?.points ?? 0;
  return runs.toSorted((one, other) => speed(one) - speed(other))[1] as Audited;
}

async function run(url: string, port: number): Promise<Audited> {
  const { default: lighthouse } = await import('lighthouse');
  const settings = { port, onlyCategories: CATEGORIES, logLevel: 'error' } as const;
  const result = await lighthouse(url, settings);
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse cannot load ${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  return {
    points: Object.values(categories).map(({ title, score, auditRefs }) => ({
      name: title,
      points: Math.round((score ?? 0) * 100),
      lost: auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
        .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(' '))
        .join(', '),
    })),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  };
}
