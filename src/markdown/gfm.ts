import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Returns the micromark extensions for tables, footnotes and `~~strikethrough~~` of GitHub Flavored Markdown
 * (https://github.github.com/gfm/). Bare URLs, e-mail addresses and a single `~` stay text, so that readers see quoted words as
 * written. Task lists stay text too; unsupported-markdown.ts reports them.
 */
export const gfmSyntax = () => [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];

/** Returns the extensions that make nodes of the syntax of `gfmSyntax`. */
export const gfmNodes = () => [
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
];
