/** One line of the bench: a figure, and the target that it must reach. */
export interface Row {
  measure: string;
  /** `NaN` if it could not be measured; the note says why. */
  figure: number;
  unit: string;
  /** Absent if a figure has no target. */
  mark?: { most: number } | { least: number };
  /** More about the figure. */
  note?: string;
}

/** Measures one area, row by row. `full` adds measurements that take many minutes. */
export type Area = (full: boolean) => AsyncGenerator<Row>;

export function isShort({ figure, mark }: Row): boolean {
  if (!mark) return false;
  return 'most' in mark ? figure > mark.most : figure < mark.least;
}

/** `bytes to ten results … | 101.2 kB | ≤ 120 | pass`. */
export function printed(row: Row): string {
  const { measure, figure, unit, mark, note } = row;
  const limit = mark ? ('most' in mark ? `≤ ${mark.most}` : `≥ ${mark.least}`) : '–';
  const verdict = mark ? (isShort(row) ? 'SHORT' : 'pass') : 'info';
  const value = Number.isNaN(figure) ? '–' : `${written(figure, unit)} ${unit}`.trim();
  return [measure.padEnd(62), value.padStart(12), limit.padStart(8), verdict.padEnd(5), note ?? '']
    .join(' · ')
    .trimEnd();
}

/** Counts whole, measures to three figures. */
function written(figure: number, unit: string): string {
  if (unit === '' && Number.isInteger(figure)) return String(figure);
  return figure.toFixed(figure < 10 ? 2 : figure < 1000 ? 1 : 0);
}
