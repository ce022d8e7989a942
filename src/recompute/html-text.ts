import { withoutReferences } from './character-references.ts';

/**
 * Reads the text of a saved HTML page, and the URLs that the page names as its own. These are its canonical link, `og:url`, and
 * the URL in the comment that browsers write into a saved page. Scripts, styles and templates have no text. Wrong HTML is
 * tolerated, and no code of the page is run.
 */
export function readHtml(html: string): { text: string; urls: string[] } {
  const urls: string[] = [];
  let text = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      text += html.slice(at);
      break;
    }
    text += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      const end = endOf(html, '-->', open + 4);
      const [, saved] = /^<!--\s*saved from url=\(\d+\)(\S+)/u.exec(html.slice(open, end)) ?? [];
      if (saved !== undefined) urls.push(saved);
      at = end;
      continue;
    }
    const [, slash = '', name = ''] = /^<([/!?]?)([a-z][\w-]*)/iu.exec(html.slice(open, open + 40)) ?? [];
    if (name === '' && !/^<[/!?]/u.test(html.slice(open, open + 2))) {
      text += '<';
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open);
    const tag = name.toLowerCase();
    if (slash === '') urls.push(...urlOf(tag, html.slice(open, end)));
    if (!INLINE.has(tag)) text += ' ';
    at = slash === '' && WITHOUT_TEXT.has(tag) ? endOfElement(html, tag, end) : end;
  }
  return { text: withoutReferences(text), urls: urls.map(withoutReferences) };
}

/** Returns the offset after a tag. A `>` inside a quoted attribute does not end the tag. */
function tagEnd(html: string, open: number): number {
  let mark = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (mark === '' && sign === '>') return at + 1;
    if (mark !== '' && sign === mark) mark = '';
    else if (mark === '' && (sign === '"' || sign === "'") && /[=\s]/u.test(html[at - 1] ?? '')) mark = sign;
  }
  return html.length;
}

function endOfElement(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}(?![\\w-])`, 'giu');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? tagEnd(html, found.index) : html.length;
}

function urlOf(tag: string, written: string): string[] {
  if (tag === 'link' && /^canonical$/iu.test(attribute(written, 'rel'))) return [attribute(written, 'href')];
  if (tag === 'meta' && /^og:url$/iu.test(attribute(written, 'property')))
    return [attribute(written, 'content')];
  return [];
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}

const endOf = (html: string, closing: string, from: number) => {
  const end = html.indexOf(closing, from);
  return end === -1 ? html.length : end + closing.length;
};

const WITHOUT_TEXT = new Set(['script', 'style', 'template']);
/** Elements whose tags do not separate words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
