import type { TopicData } from '../content/schema/topics.ts';
import { tagSlug } from '../content/tag-slug.ts';
import { oncePerObject } from '../once-per-object.ts';
import { urls } from '../urls.ts';
import type { ArticleEntry, AuthorEntry, QuotationEntry, TopicEntry } from './record.ts';
import { tallyOf } from './tally.ts';

/** The fewest articles of an author who has a page. A page with one article would only repeat this article. */
const LEAST_ARTICLES = 2;

/**
 * Returns every topic of the articles; topics with most articles come first. Tags with the same slug are one topic. Its name is
 * the name in `topics`, or else the most frequent spelling of the tag. `articles` must be newest first.
 */
export function topicEntries(
  articles: ArticleEntry[],
  topics: Readonly<Record<string, TopicData>>,
): TopicEntry[] {
  return groups(articles, ({ article }) => article.data.tags ?? []).map(([id, names, entries]) => {
    const quotations = entries.flatMap(entry => entry.quotations);
    const row = Object.hasOwn(topics, id) ? topics[id] : undefined;
    const { name = mostFrequent(names), description = null, also = [] } = row ?? {};
    return { id, name, description, also, articles: entries, quotations, tally: tallyOf(quotations) };
  });
}

/**
 * Returns every author of at least `LEAST_ARTICLES` articles; authors with most articles come first. Articles without authors do
 * not count: they have the authors in the settings, whose page would list almost all articles.
 */
export const authorEntries = (articles: ArticleEntry[]): AuthorEntry[] =>
  groups(articles, ({ article }) => article.data.authors ?? [])
    .filter(([, , entries]) => entries.length >= LEAST_ARTICLES)
    .map(([id, names, entries]) => ({ id, name: mostFrequent(names), articles: entries }));

/**
 * Returns the topics of an article’s tags. Tags with the same slug are one topic, with the spelling of the last tag. A tag
 * without a slug has no topic.
 */
export const topicsIn = (tags: string[] = []): ArticleEntry['topics'] =>
  [...new Map(tags.map(name => [tagSlug(name), name]))].flatMap(([id, name]) =>
    id === '' ? [] : [{ id, name }],
  );

/**
 * Returns the most frequent topics of the articles that have these quotations, at most `MOST_TOPICS`. Each page of a long list
 * asks for those of the whole list.
 */
export const topicsOf = oncePerObject((quotations: readonly QuotationEntry[]): ArticleEntry['topics'] => {
  const articles = new Set(quotations.map(({ article }) => article));
  const named = [...articles].flatMap(({ data }) => topicsIn(data.tags));
  return [...Map.groupBy(named, ({ id }) => id).values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_TOPICS)
    .flatMap(([first]) => first ?? []);
});

const MOST_TOPICS = 8;

/**
 * Returns the names of authors with the URLs of their pages; `null` for an author without a page. `withPage` has the ids of the
 * authors who have a page.
 */
export const bylinesOf = (names: string[], withPage: ReadonlySet<string>): ArticleEntry['bylines'] =>
  names.map(name => {
    const id = tagSlug(name);
    return { name, url: withPage.has(id) ? urls.author(id) : null };
  });

function groups(
  articles: ArticleEntry[],
  namesOf: (entry: ArticleEntry) => string[],
): [id: string, names: string[], entries: ArticleEntry[]][] {
  const named = articles.flatMap(entry => namesOf(entry).map(name => ({ id: tagSlug(name), name, entry })));
  return [
    ...Map.groupBy(
      named.filter(({ id }) => id !== ''),
      ({ id }) => id,
    ),
  ]
    .map(([id, some]): [string, string[], ArticleEntry[]] => [
      id,
      some.map(({ name }) => name),
      [...new Set(some.map(({ entry }) => entry))],
    ])
    .sort(
      ([one, , oneEntries], [other, , otherEntries]) =>
        otherEntries.length - oneEntries.length || (one < other ? -1 : 1),
    );
}

function mostFrequent(names: string[]): string {
  const counts = [...Map.groupBy(names, name => name)];
  return counts.reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];
}
