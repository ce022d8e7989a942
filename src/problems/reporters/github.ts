import type { Problem } from '../problem.ts';

/**
 * Formats a problem as a workflow command. GitHub then shows the problem at its line in a pull request
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export function githubProblem({
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  message,
}: Problem): string {
  const place = { file, line, endLine: endLine ?? line, col: column, endColumn, title: rule };
  const properties = Object.entries(place).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(String(value), /[%\r\n:,]/gu)}`],
  );
  return `::${severity === 'note' ? 'notice' : severity} ${properties.join(',')}::${escaped(message, /[%\r\n]/gu)}`;
}

const escaped = (text: string, what: RegExp) =>
  text.replace(what, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
