import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about one statement in several wordings. */
export const RENDERINGS_RULES = {
  'unknown-statement': rule({
    summary: 'An entry of `renders` names a statement that statements.yaml does not have.',
    help: 'The `statement` of an entry of `renders` is an id in content/statements.yaml, where a statement has a title, its speaker and, where known, its date, place and original words. Correct the id, or add the statement there.',
    severity: 'error',
    message: ({ statement }: { statement: string }) => `no statement \`${statement}\` in statements.yaml`,
    nearest: ({ statement }: { statement: string }) => ({ name: statement, among: 'statements' }),
  }),
  'unlinked-rendering': rule({
    summary:
      'Two quotations of one speaker and day that share most words and are not linked as wordings of one statement: a warning.',
    help: 'They may be two translations of one statement, or one of them may be wrong. If both render one statement, describe it in content/statements.yaml and name it under `renders` for both, so that readers see the wordings together. If they are two statements, give each its own. Parts of a longer quotation and quotations from one source are not compared.',
    severity: 'warning',
    message: ({ text, other, words }: { text: string; other: string; words: string }) =>
      `“${shorten(text)}” shares most words with “${shorten(words)}” (${other}), of the same speaker and day: if both render one statement, say so in \`renders\``,
  }),
};
