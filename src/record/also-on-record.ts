import type { ArticleHead } from '../article/article.ts';
import type { OfArticles } from './last-day.ts';
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
/** At most this many articles of each topic, speaker and outlet are compared: the newest. This limits the time. */
const MOST_COMPARED = 50;

/**
 * Returns a function that selects what to read after an article. `words` has a quotation from another article for each of at most
 * `MOST_WORDS` speakers: the newest direct quotation that is not part of a longer one. Speakers with most passages in this
 * article come first. `analyses` has the articles that share most topics, speakers and outlets with this article. An outlet
 * counts once for each of its sources in this article. `analyses` lacks the articles published directly before and after this
 * one, because the page of this article links to them anyway.
 *
 * The articles of each topic, speaker and outlet are found only once, because many articles need them.
 */
export function alsoOnRecord({
  speakers,
  topics,
  outlets,
}: Lists): (entry: ArticleEntry) => ArticleEntry['also'] {
  const articles: ArticleHead[] = [];
  const ofArticles: number[] = [];
  const numbers = new Map<ArticleHead, number>();
  const numberOf = (article: ArticleHead): number => {
    const number = numbers.get(article) ?? articles.push(article) - 1;
    numbers.set(article, number);
    return number;
  };
  const firsts = new Map<object, number[]>();
  const firstIn = (list: OfArticles | undefined): number[] => {
    if (!list) return [];
    const first = firsts.get(list) ?? firstArticles(list).map(numberOf);
    firsts.set(list, first);
    return first;
  };
  return entry => {
    const counts = [...Map.groupBy(entry.quotations, ({ quotation }) => quotation.speaker?.id ?? '')];
    const words = counts
      .sort(([, one], [, other]) => other.length - one.length)
      .flatMap(([id]) => newestElsewhere(speakers.get(id)?.quotations ?? [], entry))
      .slice(0, MOST_WORDS);
    const lists = [
      ...entry.topics.map(({ id }) => topics.get(id)?.articles),
      ...counts.map(([id]) => speakers.get(id)?.quotations),
      ...entry.sources.map(({ source }) => outlets.get(source.outlet.id)?.quotations),
    ];
    const known = [entry.article.slug, entry.older?.slug, entry.newer?.slug];
    const analyses = oftenest(lists.map(firstIn), articles, ofArticles, ({ slug }) => known.includes(slug));
    return { words, analyses: analyses.map(neighbourOf) };
  };
}

/**
 * Returns the articles that are in most lists, at most `MOST_ANALYSES`. Among articles that are in equally many lists, newer ones
 * come first; articles of the same day are in the order of the lists. The lists have indexes of `articles`, because counting by
 * number is several times as fast as by object. `counts` has no counts before and after a call.
 */
function oftenest(
  lists: number[][],
  articles: ArticleHead[],
  counts: number[],
  isLeftOut: (article: ArticleHead) => boolean,
): ArticleHead[] {
  const shared: number[] = [];
  for (const list of lists)
    for (const number of list) {
      const often = counts[number] ?? 0;
      if (often === 0) shared.push(number);
      counts[number] = often + 1;
    }
  const best: [article: ArticleHead, often: number][] = [];
  for (const number of shared) {
    const often = counts[number] ?? 0;
    counts[number] = 0;
    const article = articles[number];
    if (!article) continue;
    const least = best.length === MOST_ANALYSES ? (best.at(-1)?.[1] ?? 0) : 0;
    if (often < least || isLeftOut(article)) continue;
    const at = best.findIndex(
      ([other, oftener]) => often > oftener || (often === oftener && isNewer(article, other)),
    );
    best.splice(at < 0 ? best.length : at, 0, [article, often]);
    best.length = Math.min(best.length, MOST_ANALYSES);
  }
  return best.map(([article]) => article);
}

/**
 * Returns the newest articles of a list, at most `MOST_COMPARED`. The rest of the list is not read, so that a long list costs no
 * more time.
 */
function firstArticles(list: OfArticles): ArticleHead[] {
  const first = new Set<ArticleHead>();
  for (const { article } of list) {
    if (first.size === MOST_COMPARED) break;
    first.add(article);
  }
  return [...first];
}

/** The part of an article that the pages of other articles show. */
export const neighbourOf = ({ slug, data: { title, published, lang } }: ArticleHead): Neighbour => ({
  slug,
  data: { title, published, lang },
});

function newestElsewhere(quotations: QuotationEntry[], { article }: ArticleEntry): QuotationEntry[] {
  const other = quotations.find(
    one => one.article !== article && one.partOf === null && one.quotation.form === 'direct',
  );
  return other ? [other] : [];
}

const isNewer = (one: ArticleHead, other: ArticleHead) => one.data.published > other.data.published;

/** The keys are ids. The articles and quotations of each entry must be newest first. */
interface Lists {
  speakers: ReadonlyMap<string, SpeakerEntry>;
  topics: ReadonlyMap<string, TopicEntry>;
  outlets: ReadonlyMap<string, OutletEntry>;
}
