import type { RegistryTables } from '../content/registry-tables.ts';
import type { Locate } from '../content/yaml/read-yaml.ts';
import type { Assignment, LockRow } from '../ids/assign.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Place } from '../problems/place.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { shorten } from '../problems/shorten.ts';
import { didYouMean } from '../problems/suggest.ts';
import { ownWords, segments } from '../words/segments.ts';
import type { Conflict, Verification } from '../words/verify.ts';
import type { Source } from './article.ts';
import type { Joined } from './joined.ts';
import { hasOwnWords } from './quotations.ts';

/** Names in labels that lead nowhere, and labels without words. */
export function checkLabels(
  passages: Passage[],
  sources: string[],
  registry: RegistryTables,
): LocalProblem[] {
  return passages.flatMap(passage => {
    const { speaker, source, label } = passage;
    const problems: LocalProblem[] = [];
    if (!sources.includes(source))
      problems.push(
        at(
          passage.places.source,
          'unknown-source',
          `no source \`${source}\` in this article (label \`${label}\`)${didYouMean(source, sources) || ': add it to `sources`'}`,
        ),
      );
    if (speaker !== '' && registry.complete.speakers && !registry.speakers.has(speaker))
      problems.push(unknownSpeaker(passage, registry.former.speakers.get(speaker)));
    if (!hasOwnWords(passage)) problems.push(at(passage.place, 'empty-quotation', emptiness(passage)));
    return problems;
  });
}

function unknownSpeaker({ speaker, label, places }: Passage, now: string | undefined): LocalProblem {
  const message = `no speaker \`${speaker}\` in speakers.yaml (label \`${label}\`)`;
  return now === undefined
    ? { ...at(places.speaker, 'unknown-speaker', message), nearest: { name: speaker, among: 'speakers' } }
    : at(places.speaker, 'unknown-speaker', `${message}: it is \`${now}\` now`);
}

function emptiness({ form, text, quoted, label }: Passage): string {
  const written = `\`[${text}][${label}]\``;
  const parts = form === 'mixed' ? quoted : [text];
  if (parts.some(part => !segments(part).some(segment => ownWords(segment).length > 0)))
    return form === 'mixed'
      ? `marks in ${written} hold no word of their own outside brackets: write what was said, or remove the marks`
      : `${written} has no word of its own outside brackets: write what was said, or remove the label`;
  return `no word stands on one side of a \`[…]\` in ${written}: remove that \`[…]\`, the words begin or end there`;
}

/** Words that the stored evidence contradicts. */
export function checkWords(
  joined: Joined[],
  verified: Verification[],
  sources: ReadonlyMap<string, Source>,
): LocalProblem[] {
  return joined.flatMap(({ passage }, index) => {
    const conflict = verified[index]?.conflict;
    const evidence = conflict && sources.get(passage.source)?.evidence[conflict.index];
    return conflict && evidence
      ? [at(passage.place, conflict.kind, contradiction(conflict, passage, evidence))]
      : [];
  });
}

/** Quotations whose id is not in the lock: they have one, but nothing yet keeps it. Told once an article, at the first: one command locks all. */
export function checkLock(
  joined: Joined[],
  { ids, isLocked }: Assignment,
  registry: RegistryTables,
  strict: boolean,
): LocalProblem[] {
  const isKnown = ({ speaker }: Passage) => speaker === '' || registry.speakers.has(speaker);
  const unlocked = joined.flatMap(({ passage }, index) =>
    isLocked[index] || !isKnown(passage) ? [] : [{ id: ids[index], place: passage.place }],
  );
  const [first, ...others] = unlocked;
  if (!first) return [];
  const subject =
    others.length === 0
      ? `\`${first.id}\` is not in the lock with these words`
      : `\`${first.id}\` and ${others.length} more below are not in the lock with their words`;
  return [
    at(
      first.place,
      'unlocked',
      `${subject}: run \`npm run lock\` and commit it`,
      strict ? 'error' : 'warning',
    ),
  ];
}

/** Rows of the lock whose quotation is gone without a word, unless their words are in the `hidden` text. Their places are in the lock. */
export function checkLost(
  { lost }: Assignment,
  rows: LockRow[],
  locate: Locate,
  hidden: string,
): LocalProblem[] {
  return lost
    .filter(({ words }) => !hidden.includes(words))
    .map(row => ({
      rule: 'lost-id',
      severity: 'error',
      ...locate([rows.indexOf(row)]),
      message: `\`${row.id}\` (“${shorten(row.words)}”) was published and is gone: bring its words and their label back, or give this row \`"now": "<other id>"\` or \`"gone": "withdrawn|corrected|legal|privacy"\``,
    }));
}

function contradiction(
  { kind, difference }: Conflict,
  { text }: Passage,
  { url, excerpt }: Source['evidence'][number],
): string {
  const fault =
    kind === 'hidden-change'
      ? `what “${shorten(text)}” leaves out or replaces holds a word that turns the sentence round: keep that word`
      : `“${shorten(text)}” is not what the evidence has: write its words, with […] for those left out`;
  return `${fault}. Difference, {+only here+} {-only in the evidence-}: ${difference}. The evidence (${url}) has: “${excerpt}”`;
}

const at = (
  place: Place,
  rule: LocalProblem['rule'],
  message: string,
  severity: LocalProblem['severity'] = 'error',
): LocalProblem => ({ rule, severity, ...place, message });
