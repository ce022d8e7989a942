import type { LocalProblem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import { shorten } from '../../problems/shorten.ts';
import type { PlainText } from '../plain-text.ts';

/**
 * Finds citations in the syntax of Pandoc, which readers would see as signs: `[@smith2020]`, `[see @smith2020, p. 3]` and
 * `@smith2020 [p. 3]`.
 *
 * Contract: the words of labelled passages are not searched. `[to @portoffice]` names an account and is no citation. So after
 * other text in the brackets, only two kinds count: a key with a digit, `:` or `_` (`@smith2020`), and an `@` after a `-`
 * (`-@smith`). `labels` are labels that Markdown left as text. They have a problem already, so a citation that overlaps a label
 * is skipped. An escaped citation is skipped too.
 */
export function citations({ masked, text, placeAt, sourceAt }: PlainText, labels: Spans): LocalProblem[] {
  if (!masked.includes('@')) return [];
  return [BRACKETED, BARE].flatMap(pattern =>
    [...masked.matchAll(pattern)].flatMap(({ index, 0: written }) => {
      const end = index + written.length;
      if (labels.some(label => index < label.end && end > label.start) || sourceAt(index) === '\\') return [];
      return [
        report('unsupported-markdown', placeAt(index), {
          name: 'a citation',
          written: shorten(text.slice(index, end), 40),
          instead:
            'write `[words][@source]`, with the source under `sources` in the frontmatter, or a footnote `[^1]`',
          isLost: false,
        }),
      ];
    }),
  );
}

const FIRST = '[\\p{L}\\p{N}]';
const REST = '[\\p{L}\\p{N}:._/+-]{0,80}';
const TELLING = `(?=${FIRST}[\\p{L}:._/+-]{0,80}[\\d:_])`;
const AFTER = '(?:[ ,;][^[\\]\\n]{0,200})?';
const BRACKETED = new RegExp(
  `\\[(?:-?@|[^[\\]@\\n]{1,80}[ ;](?:-@|@${TELLING}))${FIRST}${REST}${AFTER}\\](?![[(:])`,
  'gu',
);
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.@])-?@${FIRST}${REST} \\[(?:pp?|chap|ch|sec|fig|vol)\\.[^[\\]\\n]{1,60}\\]`,
  'gu',
);

type Spans = readonly { start: number; end: number }[];
