/**
 * Converts a citation from plain text to HTML for other sites. `text` must end with a space and the permalink, which becomes a
 * link. `words` is the element with the quoted words on the record page; `null` for the citation of a source. If `text` begins
 * with the quoted words, they become a blockquote.
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
