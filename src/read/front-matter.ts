/**
 * Parts a Markdown file into its YAML and its body. The body keeps every line and column of the file: what stood before it is blank.
 * Without a closed block at the very top, `yaml` is `null`.
 */
export function splitFrontMatter(text: string): { yaml: string | null; body: string; firstLine: number } {
  const block = /^\uFEFF?---[ \t]*(\r?\n)([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/mu.exec(text);
  if (!block || block.index !== 0) return { yaml: null, body: text, firstLine: 1 };
  const [whole, , yaml = ''] = block;
  return { yaml, body: whole.replace(/[^\r\n]/gu, ' ') + text.slice(whole.length), firstLine: 2 };
}
