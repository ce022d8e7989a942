/** One line of the bench: a figure, and the mark it must reach. */
export interface Row {
  measure: string;
  /** Not a number where it could not be had; the note says why. */
  figure: number;
  unit: string;
  /** Absent where a figure is only told. */
  mark?: { most: number } | { least: number };
  /** What else to know of the figure. */
  note?: string;
}

/** What one area of the quality marks measures, row by row; `full` adds what takes many minutes. */
export type Area = (full: boolean) => AsyncGenerator<Row>;

export function isShort({ figure, mark }: Row): boolean {
  if (!mark) return false;
  return 'most' in mark ? figure > mark.most : figure < mark.least;
}

/** `bytes to ten results … | 101.2 kB | ≤ 120 | pass`. */
export function printed(row: Row): string {
  const { measure, figure, unit, mark, note } = row;
  const limit = mark ? ('most' in mark ? `≤ ${mark.most}` : `≥ ${mark.least}`) : '–';
  const verdict = mark ? (isShort(row) ? 'SHORT' : 'pass') : 'told';
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
