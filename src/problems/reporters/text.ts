import type { Problem } from '../problem.ts';

/**
 * `file:line:column  severity  rule  message`: one line a problem, as editors and terminals know it. Characters that show nothing, or turn
 * the line round, are written out (`\u202E`).
 */
export function formatProblem({ file, line, column, severity, rule, message }: Problem): string {
  const told = visible(message.replace(/(?<!\s)\s*[\r\n]\s*/gu, ' '));
  return `${visible(file)}:${line}:${column}  ${severity}  ${rule}  ${told}`;
}

/**
 * Text for a terminal: characters that show nothing, begin a new line, turn the line round or give the terminal an order are written out
 * (`\u001B`). Whatever an editor or a file system may have named goes through it before it is printed.
 */
export const visible = (text: string): string => text.replace(HIDDEN, escaped);

const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu;
const escaped = (character: string) =>
  `\\u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
