import type { ArticleFiles } from '../content/content-files.ts';
import { readLock } from '../content/read-lock.ts';
import type { RegistryTables } from '../content/registry-tables.ts';
import { type ArticleData, articleSchema } from '../content/schema/article.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { assignIds } from '../ids/assign.ts';
import { looseText } from '../markdown/loose/loose-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { markPassages } from '../markdown/passages.ts';
import { placesOfWords } from '../markdown/placed-words.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { strayCharacters } from '../markdown/stray-characters.ts';
import { headingsOf, makeHeadingIdsUnique, textOf, toHtmlTree } from '../markdown/to-html.ts';
import { type LocalProblem, type Problem, sortProblems } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import { useAnchor } from '../urls.ts';
import { directionOf } from '../words/direction.ts';
import { countFolded, fold, foldedText } from '../words/fold.ts';
import type { Article } from './article.ts';
import { type Attributed, attributedIn } from './attributed.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkExcerpts } from './check-excerpts.ts';
import { checkMarkup } from './check-markup.ts';
import { type ChangedWords, changedWords, checkLabels, checkLock, checkMissing } from './check-passages.ts';
import { checkSources } from './check-sources.ts';
import { checkWords } from './check-words.ts';
import { withFoldedWords } from './entries-on-words.ts';
import { readLead } from './lead-image.ts';
import { nameFileInErrors } from './name-file-in-errors.ts';
import { noteLinks } from './note-links.ts';
import { checkNotes } from './notes.ts';
import { numberPassages } from './number-passages.ts';
import { partsOf } from './parts.ts';
import { checkPrivateNames } from './private-names.ts';
import { publishedData } from './published-data.ts';
import { buildQuotation, idInputs, joinPassages, lockRows, verifyAll } from './quotations.ts';
import { checkRemoved } from './removed-words.ts';
import { applyRenames } from './renamed-rows.ts';
import { checkRenders } from './renders.ts';
import { sentencesAround } from './sentences.ts';
import { resolveSources } from './sources.ts';
import { type StatedDay, statedDays } from './stated-days.ts';
import { type StatedEvidence, statedEvidence } from './stated-evidence.ts';
import { namesInText } from './text-names.ts';
import { checkWritten } from './to-be-written.ts';
import { checkTombstones, tombstonesOf } from './tombstones.ts';

/**
 * Reads one article from its Markdown, the registry and its lock file.
 *
 * Contract: pure. Returns all problems, not only the first. `article` is `null` only if the frontmatter or the text could not be
 * read.
 */
export function readArticle(files: ArticleFiles, registry: RegistryTables, options: ReadOptions): ReadResult {
  return nameFileInErrors(files.markdown.file, () => read(files, registry, options));
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
  const page = `articles/${slug}/`;
  const lead = readLead(data, page, registry.images, locate);
  const noted = noteLinks(data, page, locate);
  const markup = checkMarkup(tree, body, page, registry.images);
  const { passages, miswritten } = markPassages(tree, body);
  const keys = Object.keys(data?.sources ?? {});
  const loose = looseText(tree, body, { sources: new Set(keys), speakers: registry.speakers }, miswritten);
  let problems = [
    ...front.problems,
    ...(deep ? [deep] : []),
    ...lead.problems,
    ...noted.problems,
    ...markup.problems,
    ...loose.problems,
  ];
  const isBidirectional = data === null || hasRightToLeftText(data);
  const finish = (
    article: Article | null,
    missing: LocalProblem[] = [],
    changed: ChangedWords[] = [],
    attributed: Attributed[] = [],
  ) => ({
    article,
    attributed,
    changed,
    days: data === null ? [] : statedDays(data),
    evidence: data === null ? [] : statedEvidence(data),
    links: [...lead.links, ...noted.links, ...markup.links],
    problems: sortProblems([
      ...withStrayCharacters(problems, strayCharacters(markdown.text, isBidirectional)).map(problem => ({
        ...problem,
        file: markdown.file,
      })),
      ...[...locked.problems, ...missing].map(problem => ({ ...problem, file: lock?.file ?? markdown.file })),
    ]),
  });
  if (!data || deep) return finish(null);
  problems = problems.concat(
    checkLabels(passages, keys, registry),
    checkSources(data, passages, loose.named, registry, locate),
    checkEvidence(data, locate),
    checkWritten(data, locate),
  );

  const sources = new Map(resolveSources(data, passages, registry).map(source => [source.key, source]));
  const language = data.lang ?? options.language;
  const drafts = joinPassages(
    passages.filter(({ source }) => sources.has(source)),
    source => sources.get(source)?.lang ?? language,
  );
  const html = toHtmlTree(tree, page, registry.images);
  const text = textOf(html).trim();
  const ofText = { text, placeOf: placesOfWords(tree, body) };
  const names = namesInText({ text, language });
  const verified = verifyAll(drafts, sources, language, names);
  const inputs = idInputs(drafts, sources, registry);
  const rows = applyRenames(locked.rows, inputs, registry.former.speakers, new Set(keys));
  const assigned = assignIds(inputs, rows, new Set(headingsOf(html).map(({ id }) => id)));
  const unplaced = joinPassages(passages.filter(({ source }) => !sources.has(source)));
  const notes = withFoldedWords(data.notes);
  const renders = withFoldedWords(data.renders);
  const unclearText = problems.some(isUnclear) ? foldedText(fold(text)) : '';
  problems = problems.concat(
    checkWords(drafts, verified, sources, notes),
    checkExcerpts(data, drafts, verified, locate),
    checkNotes(notes, [...drafts, ...unplaced], registry, locate, unclearText),
    checkRenders(renders, [...drafts, ...unplaced], registry, locate, unclearText),
    checkPrivateNames(drafts, assigned, data, ofText, registry, locate),
    checkRemoved(locked.rows, data, ofText, inputs, locate),
    locked.isRead && data.draft !== true ? checkLock(drafts, assigned, registry, options.strict) : [],
  );
  const ids = new Set(assigned.ids);
  const missing = [
    ...checkTombstones(locked.rows, ids, locked.locate),
    ...checkMissing(assigned, rows, locked.locate, unclearText),
  ];

  const context = { data, notes, renders, sources, registry, language, names };
  const built = drafts.flatMap((one, index) => {
    const id = assigned.ids[index] ?? '';
    const anchors = one.uses.map((_, use) => useAnchor(id, use + 1));
    const verification = verified[index];
    return (verification && buildQuotation(one, id, anchors, verification, context)) ?? [];
  });
  const speakers = new Map(drafts.map(({ passage }, index) => [assigned.ids[index] ?? '', passage.speaker]));
  const parts = partsOf(built, speakers);
  numberPassages(html, drafts);
  const sentences = sentencesAround(html, language);
  const quotations = built.map((one, index) => ({
    ...one,
    partOf: parts.get(one.id) ?? null,
    sentence: sentences.get(index + 1) ?? null,
  }));
  makeHeadingIdsUnique(html, new Set([...ids, ...locked.rows.map(({ id }) => id)]));
  const headings = headingsOf(html);
  return finish(
    {
      slug,
      file: markdown.file,
      data: publishedData(data),
      leadImage: lead.leadImage,
      language,
      tree: html,
      headings,
      text,
      wordCount: countFolded(text),
      sources: [...sources.values()],
      quotations,
      tombstones: tombstonesOf(locked.rows, ids),
      names: {
        outlets: [...new Set([...sources.values()].map(({ outlet }) => outlet.id))],
        speakers: [...new Set(passages.map(({ speaker }) => speaker).filter(speaker => speaker !== ''))],
      },
      lock: lockRows(inputs, assigned.ids, rows),
    },
    missing,
    data.draft === true ? [] : changedWords(drafts, assigned, rows),
    attributedIn(drafts, verified, sources, language),
  );
}

/** A problem of one of these rules may hide a quotation. Then words that are still in the text are not reported as missing. */
const UNCLEAR = new Set<RuleId>([
  'callout',
  'loose-label',
  'loose-marks',
  'unattributed-quotation',
  'unbalanced-marks',
  'unknown-source',
  'unknown-speaker',
]);

/** `unsupported-markdown` hides a quotation only if it is an error, because text is then lost. */
const isUnclear = ({ rule, severity }: LocalProblem) =>
  UNCLEAR.has(rule) || (rule === 'unsupported-markdown' && severity === 'error');

const hasRightToLeftText = ({ lang, sources }: ArticleData) =>
  [lang, ...Object.values(sources).map(source => source.lang)].some(
    one => one !== undefined && directionOf(one) === 'rtl',
  );

/** Leaves out stray characters on a line with a URL problem: the cause is often the same character. */
function withStrayCharacters(problems: LocalProblem[], stray: LocalProblem[]): LocalProblem[] {
  const reported = new Set(problems.filter(({ rule }) => rule === 'url').map(({ line }) => line));
  return [...problems, ...stray.filter(({ line }) => !reported.has(line))];
}

export interface ReadOptions {
  /** The language of an article that has no `lang`. */
  language: string;
  /** Is a quotation that is not locked an error, not only a warning? */
  strict: boolean;
}

export interface ReadResult {
  article: Article | null;
  problems: Problem[];
  /**
   * Direct quotations whose words differ from the words under their id in the lock file; none for a draft. The article must
   * explain the change in `corrections`.
   */
  changed: ChangedWords[];
  /** Texts that may name the speaker of a quotation. They are compared later with the names in the whole registry. */
  attributed: Attributed[];
  /** Days that must not be in the future. They are compared with today later, because `readArticle` is pure. */
  days: StatedDay[];
  /** Every excerpt, for the comparison with captured pages and with the results of `npm run verify`. */
  evidence: StatedEvidence[];
  /** Links to pages and files of this site. Their targets are checked when all content is read. */
  links: SiteLink[];
}
