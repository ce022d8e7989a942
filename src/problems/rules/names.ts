import { rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** Rules about unknown names, sources and tags. */
export const NAMES_RULES = {
  'unknown-source': rule({
    summary: 'A label or `via` names a source that the article does not have.',
    help: 'The part of a label after `@` is the key of a source in the `sources` of the same article. Upper and lower case differ in keys. Correct the label, or add the source with its outlet.',
    severity: 'error',
    message: ({ source, label, known }: { source: string; label: string | null; known: string[] }) =>
      `no source \`${source}\` in this article${label === null ? '' : ` (label \`${label}\`)`}${didYouMean(source, known) || ': add it to `sources`'}`,
  }),
  'unknown-speaker': rule({
    summary: 'A label or note names a speaker that speakers.yaml does not have.',
    help: 'The part of a label before `@` is an id in content/speakers.yaml. Correct it, or add the speaker there. If you quote the outlet itself, write nothing before `@`.',
    severity: 'error',
    message: ({ speaker, label, now }: UnknownSpeaker) =>
      `no speaker \`${speaker}\` in speakers.yaml${label === null ? '' : ` (label \`${label}\`)`}${now === null ? '' : `: it is \`${now}\` now`}`,
    nearest: ({ speaker, now }: UnknownSpeaker) =>
      now === null ? { name: speaker, among: 'speakers' } : undefined,
  }),
  'unknown-outlet': rule({
    summary: 'A source names an outlet that outlets.yaml does not have.',
    help: 'The `outlet` of a source is an id in content/outlets.yaml. Correct it, or add the outlet there with its name and kind.',
    severity: 'error',
    message: ({ outlet }: { outlet: string }) => `no outlet \`${outlet}\` in outlets.yaml`,
    nearest: ({ outlet }: { outlet: string }) => ({ name: outlet, among: 'outlets' }),
  }),
  'unused-source': rule({
    summary: 'A source that no quotation uses and no `via` names.',
    help: 'Readers see every source with the quotations from it. Label the words that come from this source, or remove the source.',
    severity: 'error',
    message: ({ source }: { source: string }) =>
      `no quotation and no \`via\` names the source \`${source}\`: use it in a label, or remove it`,
  }),
  'like-tag': rule({
    summary: 'A tag that differs from another tag by its case or by one letter.',
    help: 'Tags are topics: each has a page, a feed and a filter of the search. Two spellings of one tag divide what belongs together. Write the tag as the other articles do. If both are meant, such as `Niger` and `Nigeria`, nothing need be done: the warning stops no build.',
    severity: 'warning',
    message: ({ tag, like }: { tag: string; like: string }) =>
      `the tag \`${tag}\` is almost \`${like}\`: write both alike if they are one topic`,
  }),
  'via-cycle': rule({
    summary: 'A source whose chain of `via` leads back to itself.',
    help: '`via` names the source through which we know a document, such as the newspaper that quoted it. The chain must end at a document that we saw. Remove the `via` that leads back.',
    severity: 'error',
    message: ({ circle }: { circle: string[] }) =>
      `${[...circle, circle[0]].map(key => `\`${key}\``).join(' via ')} is a circle: remove \`via\` from the source that was published first`,
  }),
};

interface UnknownSpeaker {
  speaker: string;
  /** The label that names the speaker; `null` if there is no label, as in a note. */
  label: string | null;
  /** The current id, if `speaker` is a former id; otherwise `null`. */
  now: string | null;
}
