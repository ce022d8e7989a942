import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { PlaceInFile } from './front-matter-places.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Finds articles whose day of publication is after `today`, and evidence that was seen after `today`. The check runs after all
 * content is read, and its result is never cached, because it changes with the clock. It changes no status of a quotation and
 * leaves out no article. `placeOf` returns the place of a day in the frontmatter.
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
