import type { Assignment } from '../ids/assign.ts';
import type { Conflict, Verification } from '../words/verify.ts';
import type { Source } from './article.ts';
import type { Passage } from './passages.ts';
import type { LocalProblem } from './problems.ts';
import { hasOwnWords, isNoteOn, type Joined } from './quotations.ts';
import type { Registry } from './registry.ts';
import type { ArticleData } from './schema/article.ts';
import { didYouMean } from './suggest.ts';
import type { Locate } from './yaml.ts';

/** Names in labels that lead nowhere, and labels without words. */
export function checkLabels(passages: Passage[], sources: string[], registry: Registry): LocalProblem[] {
  return passages.flatMap(passage => {
    const { speaker, source, label } = passage;
    const problems: LocalProblem[] = [];
    if (!sources.includes(source))
      problems.push(
        at(
          passage,
          'unknown-source',
          `no source \`${source}\` in this article (label \`${label}\`)${didYouMean(source, sources) || ': add it to `sources`'}`,
        ),
      );
    if (speaker !== '' && registry.complete.speakers && !registry.speakers.has(speaker))
      problems.push(
        at(
          passage,
          'unknown-speaker',
          `no speaker \`${speaker}\` in speakers.yaml (label \`${label}\`)${didYouMean(speaker, registry.speakers.keys()) || ': add it there'}`,
        ),
      );
    if (!hasOwnWords(passage))
      problems.push(
        at(
          passage,
          'empty-quotation',
          `\`[${passage.text}][${label}]\` has no word of its own outside brackets: write what was said, or remove the label`,
        ),
      );
    return problems;
  });
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
      ? [at(passage, conflict.kind, contradiction(conflict, passage, evidence))]
      : [];
  });
}

/** Quotations whose id is not in the lock: they have one, but nothing yet keeps it. */
export function checkLock(
  joined: Joined[],
  { ids, isLocked, lost }: Assignment,
  strict: boolean,
): LocalProblem[] {
  const unlocked = joined.flatMap(({ passage }, index) =>
    isLocked[index]
      ? []
      : [
          at(
            passage,
            'unlocked',
            `\`${ids[index]}\` is not in the lock with these words: run \`npm run lock\` and commit it`,
            strict ? 'error' : 'warning',
          ),
        ],
  );
  const vanished = lost.map(({ id, words }) => ({
    rule: 'lost-id' as const,
    severity: 'error' as const,
    line: 1,
    column: 1,
    message: `\`${id}\` (“${shorten(words)}”) was published and is gone: give its row in the lock \`"now": "<other id>"\` or \`"gone": "withdrawn|corrected|legal|privacy"\``,
  }));
  return [...unlocked, ...vanished];
}

/** Notes that are on no quotation, and notes that name nobody known. */
export function checkNotes(
  { notes = [] }: ArticleData,
  joined: Joined[],
  registry: Registry,
  locate: Locate,
): LocalProblem[] {
  return notes.flatMap((note, index): LocalProblem[] => {
    const { speaker, words } = note;
    if (speaker !== undefined && registry.complete.speakers && !registry.speakers.has(speaker))
      return [
        {
          rule: 'unknown-speaker',
          severity: 'error',
          ...locate(['notes', index, 'speaker']),
          message: `no speaker \`${speaker}\` in speakers.yaml${didYouMean(speaker, registry.speakers.keys()) || ': add it there'}`,
        },
      ];
    if (joined.some(({ passage }) => isNoteOn(note, passage.text, passage.speaker))) return [];
    return [
      {
        rule: 'frontmatter',
        severity: 'error',
        ...locate(['notes', index, 'words']),
        message: `no quotation${speaker === undefined ? '' : ` of \`${speaker}\``} has the words “${shorten(words)}”: write them as they stand in the text`,
      },
    ];
  });
}

function contradiction(
  { kind, difference }: Conflict,
  { text }: Passage,
  { url, excerpt }: Source['evidence'][number],
): string {
  if (kind === 'hidden-change')
    return `what “${shorten(text)}” leaves out or replaces holds a word that turns the sentence round. The evidence (${url}) has: “${excerpt}”`;
  return `“${shorten(text)}” is not what the evidence has. Difference, {+only here+} {-only in the evidence-}: ${difference}. The evidence (${url}) has: “${excerpt}”`;
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const at = (
  { place }: Passage,
  rule: LocalProblem['rule'],
  message: string,
  severity: LocalProblem['severity'] = 'error',
): LocalProblem => ({ rule, severity, ...place, message });
