/** Says what is wrong with a callout, and what to write instead. */
export function calloutMessage(data: CalloutMistake): string {
  switch (data.mistake) {
    case 'other-content':
      return `a callout has only paragraphs: remove the ${data.found}`;
    case 'no-dash':
      return `the attribution line ${data.found === '' ? 'has no dash' : `starts with \`${data.found}\``}: write \`—\` (an em dash) before the name`;
    case 'other-dash':
      return `the attribution line starts with \`${data.found}\`: write \`—\` (an em dash)${data.follows ? ` and ${EMPTY_LINE}` : ''}`;
    case 'no-empty-line':
      return `the attribution line follows the words without an empty line: ${EMPTY_LINE}`;
    case 'several-labels':
      return `the attribution line has ${data.count} labels: write one, then an empty line; several speakers are a \`group\` in speakers.yaml`;
    case 'label-in-words':
      return `the words of a callout contain a label, \`${data.found}\`: remove it, since the label in the last line is for all the words`;
    case 'no-words':
      return 'the callout has no words: write them above this line, each line with `>`, and a `>` alone between them';
    case 'no-line-after':
      return 'this line follows the callout without an empty line and so belongs to its attribution line: put an empty line before it';
  }
}

const EMPTY_LINE = 'put an empty `>` line before it';

export type CalloutMistake =
  | { mistake: 'other-content' | 'no-dash' | 'label-in-words'; found: string }
  | { mistake: 'other-dash'; found: string; follows: boolean }
  | { mistake: 'several-labels'; count: number }
  | { mistake: 'no-empty-line' | 'no-words' | 'no-line-after' };
