const WORD = '[\\p{L}\\p{N}]';
const EMBED =
  '(?:caption|gallery|embed|video|audio|playlist|quote|blockquote|pullquote|youtube|vimeo|dailymotion|soundcloud|tweet|twitter|instagram)';

/**
 * Syntax of other kinds of Markdown and of other systems, which readers would see as signs. `pattern` is for the text that
 * `writtenBlock` (written-block.ts) returns. Each pattern takes linear time: a repetition has a limit, or can match a run of
 * characters only from the first character of the run.
 */
export const SIGNS: readonly Sign[] = [
  {
    name: 'a block of `:::`',
    needs: ':::',
    pattern: /(?<=^[ \t>]{0,20}):{3,}[^\n]{0,60}/gmu,
    instead: 'write plain paragraphs, or a callout with `>` for words that somebody said',
  },
  {
    name: 'an admonition',
    pattern: /(?<=^[ \t>]{0,20})(?:!!!|\?\?\?\+?)[ \t]\w[^\n]{0,60}/gmu,
    instead: 'write plain paragraphs under a heading',
  },
  {
    name: 'a directive',
    needs: '::',
    pattern: /(?<=^[ \t>]{0,20})::[a-z][\w-]{0,40}(?:\[|\{)[^\n]{0,60}/gmu,
    instead: 'write a link to what it would show',
  },
  {
    name: 'a formula',
    needs: '$$',
    pattern: /\$\$[^$]{1,2000}\$\$/gu,
    instead: 'write it in words and Unicode (E = mc², H₂O), or show it as an image',
  },
  {
    name: 'a formula',
    needs: '$',
    pattern:
      /(?<![\p{L}\p{N}$])\$(?=[^\s\d$])(?:[A-Za-z]|(?=[^$\n]{0,200}[\\^_{}=\0])[^$\n]{0,199}[^\s$])\$(?![\d$])/gu,
    instead: 'write it in words and Unicode (E = mc², H₂O), or show it as an image',
  },
  {
    name: 'a highlight',
    needs: '==',
    pattern: /(?<!=)==(?=[^\s=])[^=\n\0]{0,300}(?<!\s)==(?!=)/gu,
    instead: 'write `*emphasis*`',
  },
  {
    name: 'a subscript',
    needs: '~',
    pattern: new RegExp(`(?<=${WORD}|\\))~[^~\\s\\0]{1,20}~(?!~)`, 'gu'),
    instead: 'write the Unicode sign: H₂O',
  },
  {
    name: 'strikethrough with one sign',
    needs: '~',
    pattern: /(?<![~\p{L}\p{N})\0])~(?=[^\s~\d])[^~\n\0]{0,300}(?<!\s)~(?![~\p{L}\p{N}])/gu,
    instead: 'write two: `~~words~~`',
  },
  {
    name: 'a superscript',
    needs: '^',
    pattern: new RegExp(`(?<=${WORD}|\\))\\^[^\\^\\s\\0[\\]]{1,20}\\^`, 'gu'),
    instead: 'write the Unicode sign: x²',
  },
  {
    name: 'a shortcode',
    needs: '{',
    pattern: /\{\{(?:[<%][^{}]{0,300}(?:\}\})?|[^{}\n]{0,300}\}\})|\{%[^%]{0,300}(?:%\})?/gu,
    instead: 'write in Markdown what it would show: an image, a table, or a link',
  },
  {
    name: 'a shortcode',
    needs: '[',
    pattern: new RegExp(
      `\\[${EMBED}(?:\\s[^\\]=]{0,300}=[^\\]]{0,300}\\]|(?:\\]|[ \\t=]{1,3})\\0{8})|\\[/${EMBED}\\]|^\\[(?:gallery|playlist)\\]$`,
      'giu',
    ),
    instead:
      'write in Markdown what it would show: `![what it shows](/photo.jpg "Caption | Credit")`, or a link',
  },
  {
    name: 'an attribute',
    needs: '{',
    pattern:
      /\{[#.][\w-][^{}\n]{0,100}\}(?=[ \t]*$)|\{:[ \t]?[\w#.][^{}\n]{0,100}\}|(?<=[\0\])])\{(?:[#.]|[\w-]{1,30}=)[^{}\n]{0,100}\}/gmu,
    instead: 'take it out: a heading gets its id from its words, and the site says how things look',
  },
  {
    name: 'a tracked change',
    needs: '{',
    pattern: /\{(?:\+\+|--|>>)[^{}]{1,300}\}?/gu,
    instead: 'write only what readers should see',
  },
  {
    name: 'the name of an emoji',
    needs: ':',
    pattern: new RegExp(`(?<!${WORD}|:):(?:[a-z][a-z0-9_+-]{1,40}|[+-]1):(?!${WORD}|:)`, 'gu'),
    instead: 'write the emoji itself, or words',
  },
  {
    name: 'a link or image with a space in its URL',
    needs: '](',
    pattern: /!?\[[^[\]\n]{0,200}\]\((?=[^()\n]{0,200}[/.\0])[^()\n]{0,200}[ \t][^()\n]{0,200}\)/gu,
    instead: 'write `%20` for the space, or take out what is no URL, such as a size',
  },
  {
    name: 'a note in the line',
    needs: '^[',
    pattern: /\^\[[^\]\n\0]{0,60}/gu,
    instead: 'write `[^1]` there, and `[^1]: the note` in a paragraph of its own',
  },
  {
    name: 'a wiki link',
    needs: '[[',
    pattern: /!?\[\[[^[\]\n]{1,200}\]\]/gu,
    instead: 'write `[words](/articles/the-slug/)`, or `![what it shows](/photo.jpg)` for an image',
  },
  {
    name: 'a table of contents',
    pattern: /^(?:\[toc\]|\{:toc\}|\[_toc_\])$/giu,
    instead: 'take it out: a long article lists its headings by itself',
  },
  {
    name: 'a definition list',
    needs: ':',
    pattern: /(?<=[\n\r][ \t>]{0,20}):[ \t]{1,3}\S[^\n]{0,60}/gu,
    instead: 'write a list with `-`, or a table',
  },
  {
    name: 'an abbreviation',
    needs: '*[',
    pattern: /^\*\[[^\]\n]{1,60}\]:/gmu,
    instead: 'write the long form in the text, once',
  },
  {
    name: 'a command of LaTeX',
    needs: '\\',
    pattern:
      /\\(?:begin|end|cite[pt]?|ref|footnote|emph|textbf|textit|section|includegraphics)(?:\[[^\]\n]{0,100}\])?\{[^}\n]{0,100}/gu,
    instead: 'write Markdown',
  },
  {
    name: 'a table without its second line, or with a second line of other length',
    needs: '|',
    pattern: /(?<=^[ \t>]{0,20})\|[^\n]{0,500}\|[ \t]*(?:\r\n|\n|\r)[ \t>]{0,20}\|/gmu,
    instead: 'write a line `| --- | --- |` below the head, with as many cells as the head',
  },
];

interface Sign {
  name: string;
  /** Every match contains this text. To save time, a block without it is not searched. */
  needs?: string;
  pattern: RegExp;
  instead: string;
}
