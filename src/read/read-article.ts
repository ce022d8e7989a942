import type { Root } from 'mdast';
import { assignIds } from '../ids/assign.ts';
import { useAnchor } from '../urls.ts';
import { fold } from '../words/fold.ts';
import type { Article, Quotation, Source } from './article.ts';
import { checkLabels, checkLock, checkNotes, checkWords } from './check-passages.ts';
import { attributionUrl, decorate, type ShownPassage } from './decorate.ts';
import { splitFrontMatter } from './front-matter.ts';
import { labelParser } from './labels.ts';
import { looseText } from './loose-text.ts';
import { takePassages } from './passages.ts';
import { type Problem, sortProblems } from './problems.ts';
import { describe, type Joined, joinPassages, lockRows, unnamed, verifyAll } from './quotations.ts';
import { readLock } from './read-lock.ts';
import type { Registry, TextFile } from './registry.ts';
import { type ArticleData, articleSchema } from './schema/article.ts';
import { checkSources, resolveSources } from './sources.ts';
import { headingsOf, textOf, toHtmlTree, toText } from './to-html.ts';
import { unsafeMarkup } from './unsafe-markup.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one article: Markdown, registry and lock in, everything the site knows of it out.
 *
 * Contract: pure; all problems are reported together; `article` is `null` only where its frontmatter could not be read. `strict`
 * makes an id that is not locked an error.
 */
export function readArticle(
  { slug, markdown, lock }: ArticleFiles,
  registry: Registry,
  options: ReadOptions,
): ReadResult {
  const { yaml, body, firstLine } = splitFrontMatter(markdown.text);
  const front = readYaml(yaml ?? '', articleSchema, 'frontmatter', firstLine);
  const locked = readLock(lock);
  const tree = labelParser(body).parse(body) as Root;
  const { passages, problems } = takePassages(tree, body);
  const keys = front.value ? Object.keys(front.value.sources) : [];
  problems.push(...front.problems, ...unsafeMarkup(tree), ...looseText(tree, body, new Set(keys)));
  const finish = (article: Article | null) => ({
    article,
    problems: sortProblems([
      ...problems.map(problem => ({ ...problem, file: markdown.file })),
      ...locked.problems,
    ]),
  });
  const data = front.value;
  if (!data) return finish(null);
  problems.push(
    ...checkLabels(passages, keys, registry),
    ...checkSources(data, passages, registry, front.locate),
  );

  const sources = new Map(resolveSources(data, passages, registry).map(source => [source.key, source]));
  const joined = joinPassages(passages.filter(({ source }) => sources.has(source)));
  const verified = verifyAll(joined, sources);
  const html = toHtmlTree(tree);
  const named = unnamed(joined, sources, registry);
  const assigned = assignIds(named, locked.rows, new Set(headingsOf(html).map(({ id }) => id)));
  problems.push(
    ...checkWords(joined, verified, sources),
    ...checkNotes(data, joined, registry, front.locate),
  );
  problems.push(...checkLock(joined, assigned, options.strict));

  const language = data.lang ?? options.language;
  const context = { data, sources, registry, language };
  const quotations = joined.flatMap((one, index) => {
    const id = assigned.ids[index] ?? '';
    const anchors = one.uses.map((_, use) => useAnchor(id, use + 1));
    const verification = verified[index];
    return (verification && describe(one, id, anchors, verification, context)) ?? [];
  });
  const text = textOf(html).trim();
  decorate(html, shownPassages(joined, quotations, sources, registry), language);
  const headings = headingsOf(html, new Set(assigned.ids));
  return finish({
    slug,
    file: markdown.file,
    data: withoutSources(data),
    html: toText(html),
    headings,
    text,
    wordCount: fold(text).words.length,
    sources: [...sources.values()],
    quotations,
    names: {
      outlets: [...new Set([...sources.values()].map(({ outlet }) => outlet.id))],
      speakers: [...new Set(passages.map(({ speaker }) => speaker).filter(speaker => speaker !== ''))],
    },
    lock: lockRows(named, assigned.ids, locked.rows),
  });
}

function shownPassages(
  joined: Joined[],
  quotations: Quotation[],
  sources: ReadonlyMap<string, Source>,
  registry: Registry,
): Map<number, ShownPassage> {
  const numbers = new Map([...sources.keys()].map((key, index) => [key, index + 1]));
  const shown = new Map<number, ShownPassage>();
  for (const [index, { uses }] of joined.entries()) {
    const quotation = quotations[index];
    const outlet = quotation && sources.get(quotation.source)?.outlet;
    if (!quotation || !outlet) continue;
    const isPrivate = registry.speakers.get(quotation.speaker?.id ?? '')?.private === true;
    for (const [use, passage] of uses.entries())
      shown.set(passage.index, {
        quotation,
        anchor: quotation.uses[use] ?? quotation.id,
        sourceNumber: numbers.get(quotation.source) ?? 0,
        outletName: outlet.short,
        speakerUrl: attributionUrl(quotation, outlet.id, isPrivate),
      });
  }
  return shown;
}

function withoutSources({ sources: _, ...data }: ArticleData): Article['data'] {
  return data;
}

export interface ArticleFiles {
  slug: string;
  markdown: TextFile;
  /** `null` where there is none yet. */
  lock: TextFile | null;
}

export interface ReadOptions {
  /** Language of an article that names none. */
  language: string;
  /** Is an id that is not locked an error? */
  strict: boolean;
}

export interface ReadResult {
  article: Article | null;
  problems: Problem[];
}
