import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { PlaceInFile } from './front-matter-places.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Finds articles, except drafts, whose day of publication is after `today`, and evidence, also in drafts, that was seen after
 * `today`. The check runs after all content is read, and its result is never cached, because the result changes with the clock. A
 * problem changes no status of a quotation and keeps no article off the site. `placeOf` returns the place of a day in the
 * frontmatter.
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
