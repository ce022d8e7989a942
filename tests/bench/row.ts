/** One line of the bench: a figure, and the target that it should reach. */
export interface Row {
  measure: string;
  /** `NaN` if the figure could not be measured. */
  figure: number;
  unit: string;
  /** The target, if the figure has one. */
  mark?: { most: number } | { least: number };
  /** More about the figure. */
  note?: string;
}

/** Measures one area and yields its rows one by one. `full` adds measurements that take many minutes. */
export type Area = (full: boolean) => AsyncGenerator<Row>;

/** Whether the figure misses its target. A figure that could not be measured misses it. A figure without a target does not. */
export function missesMark({ figure, mark }: Row): boolean {
  if (!mark) return false;
  if (Number.isNaN(figure)) return true;
  return 'most' in mark ? figure > mark.most : figure < mark.least;
}

/** The row as a line of text, such as `bytes to ten results … · 101.2 kB · ≤ 120 · pass`. */
export function printed(row: Row): string {
  const { measure, figure, unit, mark, note } = row;
  const limit = mark ? ('most' in mark ? `≤ ${mark.most}` : `≥ ${mark.least}`) : '–';
  const verdict = mark ? (missesMark(row) ? 'SHORT' : 'pass') : 'info';
  const value = Number.isNaN(figure) ? '–' : `${written(figure, unit)} ${unit}`.trim();
  return [measure.padEnd(62), value.padStart(12), limit.padStart(8), verdict.padEnd(5), note ?? '']
    .join(' · ')
    .trimEnd();
}

function written(figure: number, unit: string): string {
  if (unit === '' && Number.isInteger(figure)) return String(figure);
  return figure.toFixed(figure < 10 ? 2 : figure < 1000 ? 1 : 0);
}
