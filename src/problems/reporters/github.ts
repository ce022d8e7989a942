import type { Problem } from '../problem.ts';

/**
 * A problem as a workflow command, by which GitHub shows it beside the line of a pull request
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
  return `::${severity} ${properties.join(',')}::${escaped(message, /[%\r\n]/gu)}`;
}

const escaped = (text: string, what: RegExp) =>
  text.replace(what, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
