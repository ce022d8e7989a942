import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * The syntax of tables, footnotes and `~~strikethrough~~` in GitHub Flavored Markdown (https://github.github.com/gfm/). Bare URLs and e-mail
 * addresses stay text, and a single `~` does not strike through, so that quoted words reach readers as they were written. Task lists stay
 * text as well, and are reported.
 */
export const gfmSyntax = () => [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];

/** The nodes of this syntax in the tree. */
export const gfmNodes = () => [
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
];
