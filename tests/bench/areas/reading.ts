import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { readArticle } from '../../../src/article/read-article.ts';
import type { ArticleFiles } from '../../../src/content/content-files.ts';
import { readContent } from '../../../src/content/read-files.ts';
import { readRegistry } from '../../../src/content/registry.ts';
import type { Area } from '../row.ts';

/** Our reader and remark take turns, this many each. The shortest time of each counts, because other load only adds time. */
const TURNS = 12;
/** In each turn, each of the two reads the article this many times. */
const TIMES = 10;

/**
 * Compares our reader with a peer, remark: the processor time for the longest article. The peer turns the same Markdown into HTML
 * with the same parser. It checks nothing.
 */
export const measure: Area = async function* () {
  const files = await readContent('.');
  const { registry } = readRegistry(files.registry, new Map());
  const plain = remark().use(remarkRehype);
  for (const article of files.articles.toSorted(byLength).slice(0, 1)) {
    const { text } = article.markdown;
    let [ours, peer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < TURNS; turn += 1) {
      peer = Math.min(
        peer,
        processorTime(() => toHtml(plain.runSync(plain.parse(text)))),
      );
      ours = Math.min(
        ours,
        processorTime(() => readArticle(article, registry, { language: 'en-GB', strict: false })),
      );
    }
    yield {
      measure: 'Reading the longest article, beside plain Markdown',
      figure: ours / peer,
      unit: '×',
      mark: { most: MOST },
      note: `${ours.toFixed(1)} ms beside ${peer.toFixed(1)} ms for ${text.length} characters; every quotation found, checked and given its id`,
    };
  }
};

/** Our reader may take this many times as long as the peer, because it also finds and checks every quotation. */
const MOST = 2.1;

const byLength = (one: ArticleFiles, other: ArticleFiles) =>
  other.markdown.text.length - one.markdown.text.length;

/** The mean processor time of `TIMES` runs, in milliseconds. */
function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  for (let time = 0; time < TIMES; time += 1) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / TIMES;
}
