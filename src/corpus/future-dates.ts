import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { PlaceInFile } from './front-matter-places.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Finds articles published and evidence seen after `today`, the day of the build. They are checked after all content is read; the result is
 * never cached, since it changes with the clock. It changes no status and leaves no article out. `placeOf` gives the places of the days.
 */
export const futureDates = (
  articles: CheckedArticle[],
  { today, isStrict }: Day,
  placeOf: PlaceInFile,
): Problem[] =>
  articles.flatMap(({ file, days }) =>
    days
      .filter(({ day }) => day > today)
      .map(({ path, ...stated }) => ({
        file,
        ...report('future-date', placeOf(file, path), { ...stated, today, isStrict }),
      })),
  );

export interface Day {
  /** The day of the build, such as `2025-04-14`. */
  today: string;
  /** Is a day of publication in the future an error? */
  isStrict: boolean;
}
