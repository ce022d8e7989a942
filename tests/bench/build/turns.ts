import type { Row } from '../row.ts';
import type { Run } from './measured-run.ts';

/** Runs all functions one after the other, `turns` times, so that other load affects each of them equally. */
export async function inTurn<Name extends string>(
  turns: number,
  all: Record<Name, () => Promise<Run>>,
): Promise<Record<Name, Run[]>> {
  const runs = Object.fromEntries(Object.keys(all).map(name => [name, []])) as unknown as Record<Name, Run[]>;
  for (let turn = 0; turn < turns; turn += 1)
    for (const name of Object.keys(all) as Name[]) runs[name].push(await all[name]());
  return runs;
}

/**
 * Divides each figure of `ones` by the figure of the same turn in `others`. `figure` is the median of the ratios. `spread` names
 * the least and the greatest ratio.
 */
export function ratio(ones: number[], others: number[]): Pick<Row, 'figure' | 'unit'> & { spread: string } {
  const ratios = ones.map((one, turn) => one / (others[turn] ?? Number.NaN)).sort((a, b) => a - b);
  const shown = (value = Number.NaN) => value.toFixed(2);
  return {
    figure: median(ratios),
    unit: '×',
    spread: `${shown(ratios[0])} to ${shown(ratios.at(-1))} in ${ratios.length} turns`,
  };
}

export function median(figures: number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}
