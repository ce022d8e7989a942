/** A row of evidence in lines of its own, with the fields in the order of the README. */
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

/** A row of evidence on one line. A JSON string is a YAML string. */
export const flowRow = ({ url, seen, excerpt, capture }: NewRow): string =>
  `{ url: ${JSON.stringify(url)}, seen: ${seen}, excerpt: ${JSON.stringify(excerpt)}, capture: ${capture} }`;

/** A field of a source, with the origin of its value as a comment. */
export function blockField({ name, value, origin }: NewField, indent: number): string {
  const before = ' '.repeat(indent);
  if (typeof value === 'string') return `${before}${name}: ${plainOrQuoted(value)} # ${origin}`;
  return [`${before}${name}: # ${origin}`, ...value.map(one => `${before}  - ${plainOrQuoted(one)}`)].join(
    '\n',
  );
}

/** Text is plain only where no reader of YAML could take it for anything else. */
const plainOrQuoted = (text: string): string =>
  /^(?:https?:\/\/[^\s,[\]{}"'`]+(?<!:)|[\p{L}\p{N}](?:[\p{L}\p{N}.’ -]*[\p{L}\p{N}.])?)$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/iu.test(text)
    ? text
    : JSON.stringify(text);

/** Evidence that was cut out of a captured page. */
export interface NewRow {
  url: string;
  seen: string;
  excerpt: string;
  capture: string;
}

export interface NewField {
  name: 'title' | 'authors' | 'published';
  value: string | string[];
  /** Where the page says it. */
  origin: string;
}
