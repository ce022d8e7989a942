/** What Lighthouse says of a page. */
export interface Audited {
  /** Points of a hundred, by category, and the audits that cost some. */
  points: { name: string; points: number; lost: string }[];
  /** Cumulative layout shift, without a unit. */
  shift: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Loads a page three times in the browser that listens on a port of this machine, as Lighthouse does for a phone: a small screen, and a slow
 * network and processor that it works out from what the page needs. The run in the middle counts, since points for performance depend on
 * what else the machine does.
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
