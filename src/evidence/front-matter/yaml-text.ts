/** Writes a row of evidence in block style: several lines, with the fields in the order of the schema. */
export function blockRow({ url, seen, excerpt, capture }: NewRow, indent: number): string {
  const [dash, inner] = [' '.repeat(indent), ' '.repeat(indent + 2)];
  return [
    `${dash}- url: ${plainOrQuoted(url)}`,
    `${inner}seen: ${seen}`,
    `${inner}excerpt: >-`,
    `${inner}  ${excerpt}`,
    `${inner}capture: ${capture}`,
  ].join('\n');
}

/**
 * Writes a row of evidence in flow style, on one line. The URL and the excerpt are written as JSON strings, which YAML can read.
 */
export const flowRow = ({ url, seen, excerpt, capture }: NewRow): string =>
  `{ url: ${JSON.stringify(url)}, seen: ${seen}, excerpt: ${JSON.stringify(excerpt)}, capture: ${capture} }`;

/** Writes a field of a source in block style, with the origin of its value as a YAML comment. */
export function blockField({ name, value, origin }: NewField, indent: number): string {
  const before = ' '.repeat(indent);
  if (typeof value === 'string') return `${before}${name}: ${plainOrQuoted(value)} # ${origin}`;
  return [`${before}${name}: # ${origin}`, ...value.map(one => `${before}  - ${plainOrQuoted(one)}`)].join(
    '\n',
  );
}

/**
 * Writes a text as a YAML value. Most URLs and simple texts, such as `Anna O’Neill`, get no quotation marks. Numbers get none,
 * because this site reads every value as text. Words such as `true` get quotation marks, because other programs would read a
 * boolean.
 */
const plainOrQuoted = (text: string): string =>
  /^(?:https?:\/\/[^\s,[\]{}"'`]+(?<!:)|[\p{L}\p{N}](?:[\p{L}\p{N}.’ -]*[\p{L}\p{N}.])?)$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/iu.test(text)
    ? text
    : JSON.stringify(text);

/** A row of evidence whose excerpt was cut out of a captured page. */
export interface NewRow {
  url: string;
  seen: string;
  excerpt: string;
  capture: string;
}

export interface NewField {
  name: 'title' | 'authors' | 'published';
  value: string | string[];
  /** Where the value was found in the page, such as `meta author`. */
  origin: string;
}
