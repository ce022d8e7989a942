/**
 * Returns a citation as HTML for any page, made of its plain text. That ends with the permalink. The citation of a quotation begins with the
 * quoted words, which stand in the row of the record as `words`; that of a source has none.
 */
export function citationAsHtml(text: string, words: HTMLElement | null): string {
  const at = text.lastIndexOf(' ');
  const permalink = document.createElement('a');
  permalink.href = text.slice(at + 1);
  permalink.textContent = permalink.href;
  const quoted = words?.innerText.replace(/\s+/gu, ' ').trim() ?? '';
  const isQuoted = quoted !== '' && text.startsWith(quoted);
  const credit = document.createElement('p');
  credit.append(text.slice(isQuoted ? quoted.length : 0, at).trimStart(), ' ', permalink);
  return isQuoted && words ? `${blockquote(quoted, words)}\n${credit.outerHTML}` : credit.outerHTML;
}

function blockquote(quoted: string, words: HTMLElement): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = quoted;
  const node = document.createElement('blockquote');
  node.lang = words.closest<HTMLElement>('[lang]')?.lang ?? '';
  if (words.dir !== '') node.dir = words.dir;
  node.append(paragraph);
  return node.outerHTML;
}
