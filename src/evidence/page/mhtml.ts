import { charsetOf } from './encoding.ts';
import { UnreadablePage } from './page.ts';

/**
 * Returns the HTML of a page that was saved as MHTML (RFC 2557). It is the first HTML part of the file; the frames of the page
 * come later. If the file names no URL, `url` is `null`. `date` is the `Date` of the file, not parsed; `undefined` if there is
 * none. Throws `UnreadablePage` if there is no HTML part.
 */
export function htmlOfMhtml(bytes: Uint8Array): SavedHtml {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const top = splitHead(whole);
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu.exec(
    top.head['content-type'] ?? '',
  );
  const parts = boundary
    ? top.body
        .split(`--${boundary[1] ?? boundary[2]}`)
        .slice(1)
        .map(splitHead)
    : [top];
  const html = parts.find(({ head }) => /^text\/html\b/iu.test(head['content-type'] ?? ''));
  if (!html) throw new UnreadablePage('has no HTML part');
  return {
    bytes: decodedBody(html.body, html.head['content-transfer-encoding'] ?? ''),
    charset: charsetOf(html.head['content-type'] ?? null),
    url: top.head['snapshot-content-location'] ?? html.head['content-location'] ?? null,
    date: top.head['date'],
  };
}

/** Does a file begin like the MHTML of Chromium, Firefox add-ons or Internet Explorer? */
export const isMhtml = (bytes: Uint8Array): boolean =>
  /^(?:From|MIME-Version|Subject|Snapshot-Content-Location|Date|Content-Type):[^\n]*\n(?:[\w-]+:|\s)/iu.test(
    Buffer.from(bytes.subarray(0, 500)).toString('latin1'),
  );

function splitHead(part: string): { head: Record<string, string>; body: string } {
  const text = part.replace(/^(?:\r?\n)+/u, '');
  const end = /\r?\n\r?\n/u.exec(text);
  const lines = text
    .slice(0, end?.index ?? text.length)
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u);
  const head = Object.fromEntries(
    lines.flatMap(line => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );
  return { head, body: end ? text.slice(end.index + end[0].length) : '' };
}

function decodedBody(body: string, encoding: string): Uint8Array {
  if (/base64/iu.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/iu.test(encoding)) return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

interface SavedHtml {
  bytes: Uint8Array;
  charset: string | null;
  url: string | null;
  date: string | undefined;
}
