import type { Root as HtmlRoot } from 'hast';
import { visit } from 'unist-util-visit';
import type { ArticleFiles } from '../content/content-files.ts';
import { readLock } from '../content/read-lock.ts';
import type { RegistryTables } from '../content/registry-tables.ts';
import { type ArticleData, articleSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { assignIds } from '../ids/assign.ts';
import { looseText } from '../markdown/loose/loose-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { takePassages } from '../markdown/passages.ts';
import { strayCharacters } from '../markdown/stray-characters.ts';
import { headingsOf, settleHeadings, textOf, toHtmlTree } from '../markdown/to-html.ts';
import { unsafeMarkup } from '../markdown/unsafe-markup.ts';
import { type LocalProblem, type Problem, sortProblems } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import { useAnchor } from '../urls.ts';
import { directionOf } from '../words/direction.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { Article } from './article.ts';
import { checkLabels, checkLock, checkLost, checkWords } from './check-passages.ts';
import { checkSources } from './check-sources.ts';
import { checkFormer, formerQuotations } from './former.ts';
import type { Joined } from './joined.ts';
import { namingFile } from './naming-file.ts';
import { checkNotes, foldNotes } from './notes.ts';
import { describe, joinPassages, lockRows, unnamed, verifyAll } from './quotations.ts';
import { inTodaysNames } from './renamed-rows.ts';
import { resolveSources } from './sources.ts';

/**
 * Reads one article: Markdown, registry and lock in, everything the site knows of it out.
 *
 * Contract: pure; all problems are reported together; `article` is `null` only where its frontmatter or its text could not be read. `strict`
 * makes an id that is not locked an error.
 */
export function readArticle(files: ArticleFiles, registry: RegistryTables, options: ReadOptions): ReadResult {
  return namingFile(files.markdown.file, () => read(files, registry, options));
}

function read(
  { slug, markdown, lock }: ArticleFiles,
  registry: RegistryTables,
  options: ReadOptions,
): ReadResult {
  const front = readFrontMatter(markdown.text, articleSchema);
  const { value: data, body, locate } = front;
  const locked = readLock(lock);
  const { tree, problem: deep } = parseMarkdown(body);
  const { passages, miswritten } = takePassages(tree, body);
  const keys = Object.keys(data?.sources ?? {});
  const loose = looseText(tree, body, { sources: new Set(keys), speakers: registry.speakers }, miswritten);
  let problems = [...front.problems, ...(deep ? [deep] : []), ...unsafeMarkup(tree, body), ...loose.problems];
  const isBidirectional = data === null || isWrittenLeft(data);
  const finish = (article: Article | null, lost: LocalProblem[] = []) => ({
    article,
    problems: sortProblems([
      ...withStrayCharacters(problems, strayCharacters(markdown.text, isBidirectional)).map(problem => ({
        ...problem,
        file: markdown.file,
      })),
      ...[...locked.problems, ...lost].map(problem => ({ ...problem, file: lock?.file ?? markdown.file })),
    ]),
  });
  if (!data || deep) return finish(null);
  problems = problems.concat(
    checkLabels(passages, keys, registry),
    checkSources(data, passages, loose.named, registry, locate),
  );

  const sources = new Map(resolveSources(data, passages, registry).map(source => [source.key, source]));
  const joined = joinPassages(passages.filter(({ source }) => sources.has(source)));
  const verified = verifyAll(joined, sources);
  const html = toHtmlTree(tree);
  const named = unnamed(joined, sources, registry);
  const rows = inTodaysNames(locked.rows, named, registry.former.speakers, new Set(keys));
  const assigned = assignIds(named, rows, new Set(headingsOf(html).map(({ id }) => id)));
  const unplaced = joinPassages(passages.filter(({ source }) => !sources.has(source)));
  const notes = foldNotes(data);
  const text = textOf(html).trim();
  const hidden = problems.some(({ rule }) => HIDING.has(rule)) ? foldedText(fold(text)) : '';
  problems = problems.concat(
    checkWords(joined, verified, sources),
    checkNotes(notes, [...joined, ...unplaced], registry, locate, hidden),
    locked.isRead && data.draft !== true ? checkLock(joined, assigned, registry, options.strict) : [],
  );
  const ids = new Set(assigned.ids);
  const lost = [
    ...checkFormer(locked.rows, ids, locked.locate),
    ...checkLost(assigned, rows, locked.locate, hidden),
  ];

  const language = data.lang ?? options.language;
  const context = { data, notes, sources, registry, language };
  const quotations = joined.flatMap((one, index) => {
    const id = assigned.ids[index] ?? '';
    const anchors = one.uses.map((_, use) => useAnchor(id, use + 1));
    const verification = verified[index];
    return (verification && describe(one, id, anchors, verification, context)) ?? [];
  });
  settleHeadings(html, new Set([...ids, ...locked.rows.map(({ id }) => id)]));
  const headings = headingsOf(html);
  numberPassages(html, joined);
  return finish(
    {
      slug,
      file: markdown.file,
      data: withoutSources(data),
      language,
      tree: html,
      headings,
      text,
      wordCount: fold(text).words.length,
      sources: [...sources.values()],
      quotations,
      former: formerQuotations(locked.rows, ids),
      names: {
        outlets: [...new Set([...sources.values()].map(({ outlet }) => outlet.id))],
        speakers: [...new Set(passages.map(({ speaker }) => speaker).filter(speaker => speaker !== ''))],
      },
      lock: lockRows(named, assigned.ids, rows),
    },
    lost,
  );
}

/** Under these rules a quotation may be in the text and yet not be found: it would be missed a second time. */
const HIDING = new Set<RuleId>([
  'callout',
  'loose-label',
  'loose-marks',
  'unattributed-quotation',
  'unbalanced-marks',
  'unknown-source',
  'unknown-speaker',
]);

/** Is anything in it written from right to left? */
const isWrittenLeft = ({ lang, sources }: ArticleData) =>
  [lang, ...Object.values(sources).map(source => source.lang)].some(
    one => one !== undefined && directionOf(one) === 'rtl',
  );

/** What an address holds is told by the address. */
function withStrayCharacters(problems: LocalProblem[], stray: LocalProblem[]): LocalProblem[] {
  const told = new Set(problems.filter(({ rule }) => rule === 'url').map(({ line }) => line));
  return [...problems, ...stray.filter(({ line }) => !told.has(line))];
}

/** Names each passage in the tree by its quotation and its use; one of an unknown source stays plain text. */
function numberPassages(tree: HtmlRoot, joined: Joined[]): void {
  const numbers = new Map(
    joined.flatMap(({ uses }, index) =>
      uses.map(({ index: passage }, use): [number, [number, number]] => [passage, [index + 1, use + 1]]),
    ),
  );
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['dataQuotation', 'dataCallout', 'dataAttribution']) {
      if (properties[name] === undefined) continue;
      const [quotation, use] = numbers.get(Number(properties[name])) ?? [];
      delete properties[name];
      if (quotation === undefined) continue;
      properties[name] = String(quotation);
      properties['dataUse'] = String(use);
    }
  });
}

function withoutSources({ sources: _, ...data }: ArticleData): Article['data'] {
  return data;
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
