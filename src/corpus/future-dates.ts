import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { PlaceInFile } from './front-matter-places.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Finds days after `today`: the day of publication, except in drafts, and the days on which evidence was seen. The result is
 * never cached, because it depends on the day. These problems change no status of a quotation. They are warnings. But with
 * `isStrict`, a day of publication after `today` is an error.
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
  isStrict: boolean;
}
