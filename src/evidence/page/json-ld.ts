import type { Metadata } from './page.ts';

/**
 * Returns the metadata of an article from the JSON-LD texts of its page; `{}` if they describe no article. The article is the
 * first node with a type such as `NewsArticle`. The node may be in a list, in `@graph` or in `mainEntity`. Authors and publishers
 * that are only references (`{"@id": …}`) are looked up. `dateModified` is never read, because it is not the day of publication.
 */
export function metadataOfJsonLd(texts: string[]): Metadata {
  const nodes = texts.flatMap(text => nodesIn(parsed(text), 0)).slice(0, MOST_NODES);
  const byId = new Map(nodes.map(node => [node['@id'], node]));
  const article = nodes.find(isArticle);
  if (!article) return {};
  const whole = (value: unknown) => (isNode(value) ? { ...byId.get(value['@id']), ...value } : value);
  const names = (value: unknown) => [value].flat().flatMap(one => nameOf(whole(one)) ?? []);
  const [title] = [article['headline'], article['name']].flatMap(one => textOf(one) ?? []);
  const authors = names(article['author']);
  const [outlet] = names(article['publisher']);
  const published = textOf(article['datePublished']);
  const canonical = textOf(article['url']) ?? idOf(article['mainEntityOfPage']);
  return {
    ...(title !== undefined && { title: { value: title, origin: 'JSON-LD headline' } }),
    ...(authors.length > 0 && { authors: { value: authors, origin: 'JSON-LD author' } }),
    ...(published !== undefined && { published: { value: published, origin: 'JSON-LD datePublished' } }),
    ...(outlet !== undefined && { outlet: { value: outlet, origin: 'JSON-LD publisher' } }),
    ...(canonical !== undefined && { canonical: { value: canonical, origin: 'JSON-LD url' } }),
  };
}

const MOST_NODES = 1000;
const MOST_NESTED = 8;

/**
 * Parses JSON-LD; `null` if this fails. Three common mistakes are corrected: line breaks inside strings, a comma before a closing
 * bracket, and a comment around the JSON.
 */
function parsed(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu,
    '',
  );
  for (const written of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/gu, '$1')])
    try {
      return JSON.parse(written);
    } catch {
      // The loop continues with the corrected text.
    }
  return null;
}

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > MOST_NESTED) return [];
  if (Array.isArray(value)) return value.flatMap(one => nodesIn(one, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...['@graph', 'mainEntity'].flatMap(name => nodesIn(value[name], depth + 1))];
}

const isArticle = ({ '@type': type }: Node) =>
  [type].flat().some(one => typeof one === 'string' && /(?:Article|Posting|Report|Review)$/u.test(one));

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
};
const nameOf = (value: unknown) => (isNode(value) ? textOf(value['name']) : textOf(value));
const idOf = (value: unknown) => (isNode(value) ? textOf(value['@id']) : textOf(value));

type Node = Record<string, unknown>;
