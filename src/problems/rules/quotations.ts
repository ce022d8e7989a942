import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';
import { type CalloutFault, calloutFault } from './callout-fault.ts';

/** Rules about how quotations, labels, marks and callouts are written. */
export const QUOTATIONS_RULES = {
  'unattributed-quotation': rule({
    summary:
      'Words in quotation marks, or a blockquote, without a label: four words or more an error, fewer a warning.',
    help: 'Whoever is quoted is named: write [“words”][speaker@source]. A title or a term is set in *emphasis* instead of marks. One to three words in marks are only warned of, since they may be a name or irony.',
    severity: ({ words, isEmphasis }: Unattributed) =>
      !isEmphasis && (words === null || words >= WORDS_TO_STOP) ? 'error' : 'warning',
    message: ({ quoted, isEmphasis }: Unattributed) =>
      isEmphasis
        ? `${quoted} counts as a title, since it is in emphasis: if somebody said it, write [${quoted}][speaker@source] without the emphasis`
        : quoted === null
          ? 'a blockquote without a label: end it with an empty `>` line and `> — [Name, role][speaker@source]`'
          : `${quoted} has no label: write [${quoted}][speaker@source], or *emphasis* for a title or a term`,
  }),
  'empty-quotation': rule({
    summary: 'A label, a pair of marks or a side of […] with no word of its own outside brackets.',
    help: 'Words in square brackets are the editor’s. A quotation needs words of the speaker, and so does each side of `[…]`. Write what was said, or take the label, the marks or the `[…]` out.',
    severity: 'error',
    message: ({ written, where }: { written: string; where: keyof typeof EMPTY }) => EMPTY[where](written),
  }),
  'unbalanced-marks': rule({
    summary:
      'A quotation mark that nothing closes or that closes nothing. One left open is right if the next paragraph opens with one, as newspapers print it. A warning: a labelled passage that looks quoted by other signs.',
    help: 'Close the mark, or open it. Where the words go on in the next paragraph, leave it open and open that paragraph with a mark again. A measure such as 6″ is written with a prime, not with a quotation mark. Words between signs that are no quotation marks, or after a dash as dialogue is printed, count as reported speech: write “words” to have them compared.',
    severity: ({ fault }: Unbalanced) => (fault === 'open' || fault === 'stray' ? 'error' : 'warning'),
    message: ({ mark, fault }: Unbalanced) => UNBALANCED[fault](mark),
  }),
  'loose-label': rule({
    summary:
      'A label that stayed text: something stands between it and its words, or a bracket or its @ is missing.',
    help: 'A label follows its words at once: `[“words”][speaker@source]`, no space or line break between `]` and `[`, no link or other label inside, no space in the label. What is meant as text and not as a label goes into backticks.',
    severity: 'error',
    message: ({ label, why }: { label: string; why: string }) => `\`${label}\` stayed text: ${why}`,
  }),
  'loose-marks': rule({
    summary: 'Quotation marks outside the brackets of a label instead of inside.',
    help: 'The brackets hold the whole quotation with its marks: `[“words”][speaker@source]`, not `“[words][speaker@source]”`. Otherwise the words count as reported speech and are not checked.',
    severity: 'error',
    message: ({ which }: { which: 'both' | 'closing' }) =>
      `${which === 'both' ? 'the quotation marks stand' : 'the mark that closes these words stands'} outside the brackets: write [“words”][speaker@source]`,
  }),
  callout: rule({
    summary: 'A blockquote whose attribution line is not written as one.',
    help: 'A callout is a blockquote: the words, an empty `>` line, then `> — [Name, role][speaker@source]` with an em dash and one label. `npm run check -- --fix` puts a missing `>` line in.',
    severity: 'error',
    message: calloutFault,
    fix: ({ fault }: CalloutFault) => (fault === 'no-empty-line' ? 'quote-line' : undefined),
  }),
};

/** From this many words in marks on, a missing label stops the build. */
const WORDS_TO_STOP = 4;

const UNBALANCED = {
  open: (mark: string) =>
    `nothing closes the mark \`${mark}\`: close it, or open the next paragraph with it if the words go on there`,
  stray: (mark: string) =>
    `the mark \`${mark}\` closes nothing: write the mark that opens the words, or take this one out (′ and ″ for feet and inches)`,
  unknown: (words: string) =>
    `\`${shorten(words, 60)}\` looks quoted, by signs that are not quotation marks, and counts as reported speech: write “words” for words as they were said`,
  dash: (words: string) =>
    `\`${shorten(words, 60)}\` begins with a dash, as dialogue does, and counts as reported speech: write “words” for words as they were said`,
};

interface Unbalanced {
  /** The mark; for `unknown` and `dash` the words. */
  mark: string;
  fault: keyof typeof UNBALANCED;
}

const EMPTY = {
  label: (written: string) =>
    `${written} has no word of its own outside brackets: write what was said, or remove the label`,
  marks: (written: string) =>
    `marks in ${written} hold no word of their own outside brackets: write what was said, or remove the marks`,
  side: (written: string) =>
    `no word stands on one side of a \`[…]\` in ${written}: remove that \`[…]\`, the words begin or end there`,
};

interface Unattributed {
  /** The words with their marks; `null` for a blockquote. */
  quoted: string | null;
  words: number | null;
  /** Is it in emphasis, as titles are? */
  isEmphasis?: boolean;
}
