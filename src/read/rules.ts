/** The one table of rules: what each looks for. Severity is `error` unless the rule says otherwise where it is raised. */
export const RULES = {
  frontmatter: 'A field of an article or page that is missing, unknown, mistyped, too long or malformed.',
  registry: 'The same, in outlets.yaml, speakers.yaml and the locks.',
  'unknown-source': 'A label or `via` names a source that the article does not have.',
  'unknown-speaker': 'A label or note names a speaker that speakers.yaml does not have.',
  'unknown-outlet': 'A source names an outlet that outlets.yaml does not have.',
  'unused-source': 'A source that no quotation uses and no `via` names.',
  'via-cycle': 'A source that reached us through itself.',
  'unattributed-quotation':
    'Words in quotation marks, or a blockquote, without a label: four words or more an error, fewer a warning.',
  'empty-quotation': 'A label, a pair of marks or a side of […] with no word of its own outside brackets.',
  'unbalanced-marks':
    'A quotation mark that nothing closes, unless the next paragraph opens with one, as newspapers print it.',
  callout: 'A blockquote whose attribution line is not written as one.',
  'loose-label':
    'A label that stayed text: something stands between it and its words, or a bracket or its @ is missing.',
  'loose-marks': 'Quotation marks outside the brackets of a label instead of inside.',
  url: 'An address that is not a plain http or https one, in a field or a link.',
  'raw-html': 'HTML in Markdown: it is never passed on.',
  'unsafe-link': 'A link with another scheme than http, https or mailto, or a picture from another site.',
  'altered-quotation': 'The evidence has nearly these words: something was dropped, added, swapped or moved.',
  'hidden-change': 'What […] leaves out or [x] replaces turns the sentence round.',
  'differing-quotation':
    'Words that another article has in another wording or from another speaker: a warning, since one of the two may be wrong.',
  unlocked: 'A quotation whose id is not in the lock yet: a warning, an error with CI=true.',
  'lost-id': 'A published id whose quotation is gone and that does not say why.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof RULES;
