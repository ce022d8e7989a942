import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { Assignment } from '../ids/assign.ts';
import { START } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { hasKoreanLetter, hasUnspacedLetter } from '../words/fold/letters.ts';
import { fold } from '../words/fold.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import { type ArticleText, textsIn } from './texts-in.ts';

/**
 * Finds the names of quoted private speakers where readers would see them:
 * - in the text, such as the attribution line of a callout;
 * - in excerpts and other fields of the frontmatter;
 * - in ids that were locked before the speaker became private.
 *
 * Speakers of the kinds `unnamed` and `group` are skipped, because their `name` identifies nobody.
 */
export function checkPrivateNames(
  drafts: QuotationDraft[],
  { ids, isLocked }: Assignment,
  data: ArticleData,
  body: ArticleText,
  registry: RegistryTables,
  locate: Locate,
): LocalProblem[] {
  const quoted = new Set(drafts.map(({ passage }) => passage.speaker));
  const texts = [{ path: null, part: undefined, text: body.text }, ...textsIn(data)];
  return [...quoted].flatMap((speaker): LocalProblem[] => {
    const row = registry.speakers.get(speaker);
    if (!row?.private || row.kind === 'unnamed' || row.kind === 'group') return [];
    const names = [row.name, row.short ?? row.name, ...(row.also ?? [])];
    const named = texts.flatMap(({ path, part, text }) => {
      const name = names.find(one => hasWords(text, one));
      if (name === undefined) return [];
      return path === null
        ? [report('private-name', body.placeOf(name) ?? START, { speaker, where: 'text' })]
        : [report('private-name', locate(path, part), { speaker, where: String(path.at(-1)) })];
    });
    const inIds = drafts.flatMap(({ passage }, index) => {
      const id = ids[index] ?? '';
      const isNamed = [speaker, ...names.map(hyphened)].some(name => `-${id}-`.includes(`-${name}-`));
      return isLocked[index] && passage.speaker === speaker && isNamed
        ? [report('private-name', passage.place, { speaker, where: 'id', id })]
        : [];
    });
    return [...named, ...inIds];
  });
}

const hyphened = (name: string) => wordsOf(name).trim().replaceAll(' ', '-');
const wordsOf = (text: string) => ` ${fold(text).words.join(' ').toLowerCase()} `.replaceAll("'s ", ' ');

/** In Chinese, Japanese and Thai, a name may be inside a longer word, such as `王小樱说`. In Korean, a particle may follow it. */
function hasWords(text: string, name: string): boolean {
  const [words, wanted] = [wordsOf(text), wordsOf(name)];
  if (hasUnspacedLetter(name)) return words.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
  return words.includes(hasKoreanLetter(name) ? wanted.trimEnd() : wanted);
}
