import type { RegistryTables } from '../content/registry-tables.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import { type Assignment, isLive } from '../ids/assign.ts';
import { wordsOf } from '../ids/likely-rows.ts';
import type { LockRow } from '../ids/lock-row.ts';
import type { Passage } from '../markdown/passages.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { DataOf } from '../problems/rules.ts';
import { shorten } from '../problems/shorten.ts';
import { segments } from '../words/compare/segments.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import { hasOwnWords } from './quotations.ts';

/**
 * Finds labels with an unknown source or speaker. Also finds labelled words that cannot be checked: `"[We]"` has only brackets,
 * `"[…] we stay"` has no word before `[…]`. Speakers are not checked if the file of speakers could not be read.
 */
export function checkLabels(
  passages: Passage[],
  sources: string[],
  registry: RegistryTables,
): LocalProblem[] {
  return passages.flatMap(passage => {
    const { speaker, source, label } = passage;
    const problems: LocalProblem[] = [];
    if (!sources.includes(source))
      problems.push(report('unknown-source', passage.places.source, { source, label, known: sources }));
    if (speaker !== '' && registry.complete.speakers && !registry.speakers.has(speaker)) {
      const now = registry.former.speakers.get(speaker) ?? null;
      problems.push(report('unknown-speaker', passage.places.speaker, { speaker, label, now }));
    }
    if (!hasOwnWords(passage)) problems.push(report('empty-quotation', passage.place, emptiness(passage)));
    return problems;
  });
}

function emptiness({ form, text, quoted, label }: Passage): DataOf<'empty-quotation'> {
  const written = `\`[${text}][${label}]\``;
  const parts = form === 'mixed' ? quoted : [text];
  if (parts.some(part => !segments(part).some(segment => segment.ownWords.length > 0)))
    return { written, where: form === 'mixed' ? 'marks' : 'label' };
  return { written, where: 'side' };
}

/**
 * Finds quotations that are not locked. A quotation is locked if a live row (without `now` and `gone`) of the lock file has its
 * label and its folded words. The article gets one problem, at the first of these quotations, because one `npm run lock` locks
 * them all. Quotations of unknown speakers are skipped.
 */
export function checkLock(
  drafts: QuotationDraft[],
  { ids, isLocked }: Assignment,
  registry: RegistryTables,
  strict: boolean,
): LocalProblem[] {
  const isKnown = ({ speaker }: Passage) => speaker === '' || registry.speakers.has(speaker);
  const unlocked = drafts.flatMap(({ passage }, index) =>
    isLocked[index] || !isKnown(passage) ? [] : [{ id: ids[index], place: passage.place }],
  );
  const [first, ...others] = unlocked;
  if (!first) return [];
  return [report('unlocked', first.place, { id: first.id ?? '', more: others.length, isStrict: strict })];
}

/** Finds direct quotations whose id has other words in the lock file. Punctuation and letter case do not count. */
export function changedWords(drafts: QuotationDraft[], { ids }: Assignment, rows: LockRow[]): ChangedWords[] {
  const byId = new Map(rows.filter(isLive).map(row => [row.id, row]));
  return drafts.flatMap(({ passage, words }, index) => {
    const row = byId.get(ids[index] ?? '');
    const isChanged = row && wordsOf(row.words).join(' ') !== wordsOf(words).join(' ');
    return isChanged && passage.form === 'direct'
      ? [{ id: row.id, before: row.words, place: passage.place }]
      : [];
  });
}

/**
 * Finds rows of the lock file that have no quotation, and no `now` or `gone` to say why. `unclearText` is the folded text of the
 * article if another problem may hide a quotation in it; otherwise it is empty. A row is skipped if `unclearText` has its words:
 * that other problem may be the reason.
 *
 * Contract: `missing` has some of the objects of `rows`, not copies. The index of a row in `rows` gives its place in the lock
 * file.
 */
export function checkMissing(
  { missing }: Assignment,
  rows: LockRow[],
  locate: Locate,
  unclearText: string,
): LocalProblem[] {
  return missing
    .filter(({ words }) => !unclearText.includes(words))
    .map(row =>
      report('lost-id', locate([rows.indexOf(row)]), {
        message: `\`${row.id}\` (“${shorten(row.words)}”) was published and is missing: restore its words and their label, or give this row \`"now": "<other id>"\` or \`"gone": "withdrawn|corrected|legal|privacy"\``,
      }),
    );
}

/** A quotation whose words differ from the words in the lock file. */
export interface ChangedWords {
  id: string;
  /** The words in the lock file. */
  before: string;
  place: Passage['place'];
}
