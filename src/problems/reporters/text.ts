import type { Problem } from '../problem.ts';

/**
 * Formats a problem as one line, in the form that editors and terminals recognize: `file:line:column severity rule message`. Line
 * breaks of the message become spaces. Other invisible characters and direction controls are escaped by `visible`.
 */
export function formatProblem({ file, line, column, severity, rule, message }: Problem): string {
  const said = /[\r\n]/u.test(message) ? message.replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ') : message;
  const shown = visible(said);
  return `${visible(file)}:${line}:${column}  ${severity}  ${rule}  ${shown}`;
}

/**
 * Escapes the characters of a text that are invisible, begin a new line, change the writing direction or control the terminal
 * (`\u001B`). Zero-width joiners and non-joiners stay, because some scripts need them. Every name that comes from an editor or a
 * file system must be escaped before it is printed.
 */
export const visible = (text: string): string =>
  PERHAPS_HIDDEN.test(text) ? text.replace(HIDDEN, escaped) : text;

/** The same characters and joiners. It has no lookahead, so it is faster, and most texts have none of them. */
const PERHAPS_HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/u;
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu;
const escaped = (character: string) =>
  `\\u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
