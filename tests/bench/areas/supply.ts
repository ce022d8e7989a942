import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SITE } from '../../../src/site.ts';
import type { Area, Row } from '../row.ts';

/**
 * Counts the packages of the site, their known vulnerabilities, and the days until security.txt expires. This is no test, because
 * the results depend on the day.
 */
export const measure: Area = async function* () {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Packages;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const loose = locked.filter(([, { version, integrity }]) => !version || !integrity);
  yield {
    measure: 'Packages that builds ask for by name',
    figure: Object.keys(dependencies).length,
    unit: '',
  };
  yield {
    measure: 'Packages that the lock does not pin by digest',
    figure: loose.length,
    unit: '',
    mark: { most: 0 },
    note: `of ${locked.length}`,
  };
  yield* audited();
  yield securityDays();
};

/** These rows have no target, because the known vulnerabilities of packages change every day. */
function* audited(): Generator<Row> {
  for (const [what, options] of [
    ['what builds use', ['--omit=dev']],
    ['all', []],
  ] as const) {
    const { stdout } = spawnSync('npm', ['audit', '--json', ...options], { encoding: 'utf8' });
    const counts = countsIn(stdout);
    yield {
      measure: `Known holes in ${what}, by npm audit`,
      figure: counts?.['total'] ?? Number.NaN,
      unit: '',
      note: counts
        ? Object.entries(counts)
            .filter(([name, count]) => name !== 'total' && count > 0)
            .map(([name, count]) => `${count} ${name}`)
            .join(', ')
        : 'the registry did not answer',
    };
  }
}

function countsIn(output: string): Record<string, number> | undefined {
  try {
    return (JSON.parse(output) as { metadata?: { vulnerabilities?: Record<string, number> } }).metadata
      ?.vulnerabilities;
  } catch {
    return undefined;
  }
}

function securityDays(): Row {
  const measure = 'Days until security.txt expires';
  if (SITE.security === null)
    return { measure, figure: Number.NaN, unit: '', note: 'no contact is set in src/site.ts' };
  const days = Math.floor((Date.parse(SITE.security.expires) - Date.now()) / 86_400_000);
  return { measure, figure: days, unit: '', mark: { least: 30 } };
}

interface Packages {
  dependencies: Record<string, string>;
}
type Locked = Record<string, { version?: string; integrity?: string }>;
