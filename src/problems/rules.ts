/** The one table of rules: what each looks for, and what to do about it. Severity is `error` unless the rule says otherwise where it is raised. */
export const RULES = {
  file: {
    summary:
      'A file below content/ that is missing, cannot be read, is nested too deep, or stands where nothing reads it.',
    help: 'Everything below content/ is either read or told. Articles are `content/articles/<address>.md`, directly in that folder, and their name is their address: lower-case letters, digits and single hyphens. Files must be UTF-8 and at most 2 MB, and nothing in them may stand more than 100 deep in others of its kind. A picture or a download belongs in public/. Files that begin with a dot are left alone.',
  },
  frontmatter: {
    summary: 'A field of an article or page that is missing, unknown, mistyped, too long or malformed.',
    help: 'The frontmatter is the YAML between the two lines `---` at the top of a file. Every value is text, so `2025` and `no` stay what you write; a value that holds `: ` or ` #`, or begins with a mark or a bracket, goes into double quotation marks. Dates are a day (2025-04-14), a month or a year. An excerpt has at most 40 words, and the excerpts of one document at most 150.',
  },
  registry: {
    summary: 'The same, in outlets.yaml, speakers.yaml, published.json and the locks.',
    help: 'Outlets and speakers are kept once, in content/outlets.yaml and content/speakers.yaml, each below an id that articles name. An unnamed speaker needs a `description` that says who is meant. Locks and published.json are written by `npm run lock`; by hand one adds only `now` or `gone` to a row.',
  },
  'duplicate-slug': {
    summary: 'A former name under `formerly` that is in use, or that two claim.',
    help: '`formerly` makes a page at an old address that leads to the new one. No two can have the same old address, and an address that is in use cannot lead elsewhere. Remove the name where it does not belong.',
  },
  'unknown-source': {
    summary: 'A label or `via` names a source that the article does not have.',
    help: 'The part of a label after `@` is the key of a source in the `sources` of the same article. Keys are compared as written. Correct the label, or add the source with its outlet.',
  },
  'unknown-speaker': {
    summary: 'A label or note names a speaker that speakers.yaml does not have.',
    help: 'The part of a label before `@` is an id in content/speakers.yaml. Correct it, or add the speaker there. Where the outlet speaks in its own words, write nothing before `@`.',
  },
  'unknown-outlet': {
    summary: 'A source names an outlet that outlets.yaml does not have.',
    help: 'The `outlet` of a source is an id in content/outlets.yaml. Correct it, or add the outlet there with its name and kind.',
  },
  'unused-source': {
    summary: 'A source that no quotation uses and no `via` names.',
    help: 'Readers see every source with what was taken from it. Label the words that come from this one, or take the source out.',
  },
  'via-cycle': {
    summary: 'A source that reached us through itself.',
    help: '`via` names the source through which we know of a document, such as the newspaper that quoted it. The chain must end at something we saw. Take out the `via` that leads back.',
  },
  'unattributed-quotation': {
    summary:
      'Words in quotation marks, or a blockquote, without a label: four words or more an error, fewer a warning.',
    help: 'Whoever is quoted is named: write [“words”][speaker@source]. A title or a term is set in *emphasis* instead of marks. One to three words in marks are only warned of, since they may be a name or irony.',
  },
  'empty-quotation': {
    summary: 'A label, a pair of marks or a side of […] with no word of its own outside brackets.',
    help: 'Words in square brackets are the editor’s. A quotation needs words of the speaker, and so does each side of `[…]`. Write what was said, or take the label, the marks or the `[…]` out.',
  },
  'unbalanced-marks': {
    summary:
      'A quotation mark that nothing closes, unless the next paragraph opens with one, as newspapers print it.',
    help: 'Close the mark. Where the words go on in the next paragraph, leave it open and open that paragraph with a mark again. A measure such as 6″ is written with a prime, not with a quotation mark.',
  },
  callout: {
    summary: 'A blockquote whose attribution line is not written as one.',
    help: 'A callout is a blockquote: the words, an empty `>` line, then `> — [Name, role][speaker@source]` with an em dash and one label. `npm run check -- --fix` puts a missing `>` line in.',
  },
  'loose-label': {
    summary:
      'A label that stayed text: something stands between it and its words, or a bracket or its @ is missing.',
    help: 'A label follows its words at once: `[“words”][speaker@source]`, no space or line break between `]` and `[`, no link or other label inside, no space in the label. What is meant as text and not as a label goes into backticks.',
  },
  'loose-marks': {
    summary: 'Quotation marks outside the brackets of a label instead of inside.',
    help: 'The brackets hold the whole quotation with its marks: `[“words”][speaker@source]`, not `“[words][speaker@source]”`. Otherwise the words count as reported speech and are not checked.',
  },
  url: {
    summary: 'An address that is not a plain http or https one, in a field or a link.',
    help: 'Write the whole address, beginning with `https://`. It must hold no user name, no hidden character, and a host in ASCII: an international name in its `xn--` form. Copy it from the browser’s address bar.',
  },
  'raw-html': {
    summary: 'HTML in Markdown: it is never passed on.',
    help: 'HTML would be shown to nobody: articles are plain Markdown, so that they can be read and checked anywhere. Write the same in Markdown; to show the sign itself, write `\\<`.',
  },
  'unsafe-link': {
    summary: 'A link with another scheme than http, https or mailto, or a picture from another site.',
    help: 'Links lead to pages or to a mailbox. A picture is kept with the site, in public/, and named from there: pictures on other sites change, and tell them who reads.',
  },
  'altered-quotation': {
    summary: 'The evidence has nearly these words: something was dropped, added, swapped or moved.',
    help: 'The excerpt of the source is near to the printed words and yet not the same. The message shows what differs. Print what the evidence has, mark what is left out with `[…]` and what you put in with `[x]`, or, if the excerpt is wrong, correct the excerpt. Likeness never passes as a match.',
  },
  'hidden-change': {
    summary: 'What […] leaves out or [x] replaces turns the sentence round.',
    help: '`[…]` may not leave out a negation or a modal verb (not, never, only, can, would …) that the printed words lack, and `[x]` must hold those it replaces. Print the turning word too.',
  },
  'hidden-characters': {
    summary: 'A character that shows nothing or turns writing round, in any file of the content.',
    help: 'Zero-width spaces, writing-direction controls and the like make two texts look alike that are not. They come in by copying from web pages and PDF files. Remove the one named: in most editors, delete the characters around it and type them again. Direction marks are right in an article or from a source whose `lang` is written from right to left.',
  },
  mojibake: {
    summary: 'Letters that a wrong encoding left: `â€œ` for “, `Ã©` for é.',
    help: 'The text was UTF-8 and was read as Windows-1252 on its way. Write the character that the message names, or copy the passage anew from its source. The words of the source may be damaged as well: look there.',
  },
  'differing-quotation': {
    summary:
      'Words that another article has in another wording or from another speaker: a warning, since one of the two may be wrong.',
    help: 'Two articles quote the same voice with nearly the same words, or give the same words to two voices. Look both up in their sources and correct the one that is wrong. If both are right, nothing needs to be done.',
  },
  unlocked: {
    summary: 'A quotation whose id is not in the lock yet: a warning, an error with CI=true.',
    help: 'Permalinks are kept in content/locks/. Run `npm run lock` before publishing and commit what it writes: from then on the quotation keeps its id, whatever is edited around it.',
  },
  'lost-id': {
    summary:
      'Something published that is gone and does not say why: a quotation, an article, an outlet or a speaker.',
    help: 'Links to what was published must not break in silence. Bring it back; or say what became of it: `"now": "<other id>"` or `"gone": "withdrawn|corrected|legal|privacy"` in a quotation’s row of the lock, `formerly` for what was renamed. `npm run dev` only warns of this.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

interface Rule {
  /** What it looks for: one line. */
  summary: string;
  /** What it is for and how to mend what it finds: a paragraph, as `npm run check -- --explain <rule>` prints it. */
  help: string;
}
