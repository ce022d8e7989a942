import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Returns the micromark extensions for tables, footnotes and `~~strikethrough~~` of GitHub Flavored Markdown
 * (https://github.github.com/gfm/). Bare URLs and e-mail addresses stay text, and a single `~` does not strike through, so that
 * readers see quoted words as written. Task lists stay text too; unsupported-markdown.ts reports them.
 */
export const gfmSyntax = () => [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];

/** Returns the extensions that turn the syntax of `gfmSyntax` into nodes of the tree. */
export const gfmNodes = () => [
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
];
