import type { Article } from '../article/article.ts';
import type {
  ArticleEntry,
  Neighbour,
  OutletEntry,
  QuotationEntry,
  SpeakerEntry,
  TopicEntry,
} from './record.ts';

const MOST_WORDS = 3;
const MOST_ANALYSES = 3;

/**
 * What to read after an article: the newest words elsewhere of the speakers whom it quotes most, one passage of each, and the articles that
 * share most topics, speakers and sources with it, the newest of equal ones first. Nothing that the article itself has, and not the articles
 * before and after it, which stand below.
 */
export function alsoOnRecord(
  entry: ArticleEntry,
  { speakers, topics, outlets }: Lists,
): ArticleEntry['also'] {
  const counts = [...Map.groupBy(entry.quotations, ({ quotation }) => quotation.speaker?.id ?? '')];
  const words = counts
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([id]) => newestElsewhere(speakers.get(id)?.quotations ?? [], entry))
    .slice(0, MOST_WORDS);
  const known = [entry.article.slug, entry.older?.slug, entry.newer?.slug];
  const shared = new Map<Article, number>();
  for (const list of [
    ...entry.topics.map(({ id }) => topics.get(id)?.articles),
    ...counts.map(([id]) => speakers.get(id)?.quotations),
    ...entry.sources.map(({ source }) => outlets.get(source.outlet.id)?.quotations),
  ])
    for (const article of firstArticles(list ?? []))
      if (!known.includes(article.slug)) shared.set(article, (shared.get(article) ?? 0) + 1);
  const analyses = [...shared]
    .sort(([one, often], [other, oftener]) => oftener - often || compareDates(other, one))
    .slice(0, MOST_ANALYSES)
    .map(([article]) => neighbourOf(article));
  return { words, analyses };
}

/** The part of an article that the pages of other articles show. */
export const neighbourOf = ({ slug, data: { title, published, lang } }: Article): Neighbour => ({
  slug,
  data: { title, published, lang },
});

/** The newest articles of a list, which is not read further: the time grows with the articles only. */
function firstArticles(entries: readonly Pick<ArticleEntry, 'article'>[]): Set<Article> {
  const first = new Set<Article>();
  for (const { article } of entries) {
    if (first.size === MOST_COMPARED) break;
    first.add(article);
  }
  return first;
}

/** How many articles with one topic, speaker or outlet are compared. */
const MOST_COMPARED = 50;

function newestElsewhere(quotations: QuotationEntry[], { article }: ArticleEntry): QuotationEntry[] {
  const other = quotations.find(
    one => one.article !== article && one.partOf === null && one.quotation.form === 'direct',
  );
  return other ? [other] : [];
}

const compareDates = (one: Article, other: Article) =>
  one.data.published < other.data.published ? -1 : one.data.published > other.data.published ? 1 : 0;

/** The lists of the record by id; the quotations of each are newest first. */
interface Lists {
  speakers: ReadonlyMap<string, SpeakerEntry>;
  topics: ReadonlyMap<string, TopicEntry>;
  outlets: ReadonlyMap<string, OutletEntry>;
}
