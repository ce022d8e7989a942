/** What is wrong with a callout, and what to write instead. */
export function calloutFault(data: CalloutFault): string {
  switch (data.fault) {
    case 'other-content':
      return `a callout holds paragraphs only, no ${data.found}`;
    case 'no-dash':
      return `the attribution line ${data.found === '' ? 'has no dash' : `starts with \`${data.found}\``}: write \`—\` (an em dash) before the name`;
    case 'other-dash':
      return `the attribution line starts with \`${data.found}\`: write \`—\` (an em dash)${data.follows ? ` and ${EMPTY_LINE}` : ''}`;
    case 'no-empty-line':
      return `the attribution line follows the words without a break: ${EMPTY_LINE}`;
    case 'several-labels':
      return `the attribution line holds ${data.count} labels: write one, then an empty line; several speakers are a \`group\` in speakers.yaml`;
    case 'label-in-words':
      return `the words of a callout hold a label of their own, \`${data.found}\`: take it out, the last line is for all of them`;
    case 'no-words':
      return 'the callout has no words: write them above this line, each line with `>`, and a `>` alone between them';
    case 'no-line-after':
      return 'this line follows the callout without a break and so counts as part of its attribution line: put an empty line before it';
  }
}

const EMPTY_LINE = 'put an empty `>` line before it';

export type CalloutFault =
  | { fault: 'other-content' | 'no-dash' | 'label-in-words'; found: string }
  | { fault: 'other-dash'; found: string; follows: boolean }
  | { fault: 'several-labels'; count: number }
  | { fault: 'no-empty-line' | 'no-words' | 'no-line-after' };
