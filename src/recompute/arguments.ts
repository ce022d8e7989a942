export const USAGE = `Compares every quotation of a site with its excerpts again. Needs Node 20 or newer and nothing else.

  node recompute.mjs <address or file of quotations.json> [--pages <folder>]

  --pages <folder>  also looks for each excerpt in pages that you saved: .html, .htm, .xhtml, .txt or .md

Exit code: 0 if all agree, 1 if something differs, 2 if the files cannot be read or the command is wrong.`;

/** Parses the arguments of the command; `null` if they are wrong. */
export function readArguments(given: string[]): Arguments | null {
  const rest = [...given];
  const at = rest.indexOf('--pages');
  const [pages = null] = at === -1 ? [] : rest.splice(at, 2).slice(1);
  const [from, ...others] = rest;
  const isWrong = from === undefined || others.length > 0 || rest.some(one => one.startsWith('-'));
  return isWrong || (at !== -1 && (pages === null || pages.startsWith('-'))) ? null : { from, pages };
}

interface Arguments {
  /** URL or path of `quotations.json`. */
  from: string;
  /** Path of the folder with saved pages; `null` if there is none. */
  pages: string | null;
}
