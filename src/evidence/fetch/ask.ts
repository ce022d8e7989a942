import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { addressKind } from './address-kind.ts';

/**
 * Makes one GET request and returns the response with its whole body, decompressed.
 *
 * Contract: redirects are not followed, and their bodies are not read. Before a connection is made, `isAllowed` must accept all
 * IP addresses of the host. The connection uses the same addresses, so that no second look-up can give other addresses. Throws
 * only `Unreachable`.
 */
export async function ask(
  url: URL,
  { isAllowed, mostBytes, timeout, userAgent }: AskOptions,
): Promise<Answer> {
  const literal = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(literal) !== 0 && !isAllowed(literal)) throw refused(url.hostname, literal);
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await responseTo(url, {
      signal,
      lookup: guarded(isAllowed),
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const { statusCode: status = 0, headers } = response;
    const isRedirect = status >= 300 && status < 400 && headers.location !== undefined;
    if (isRedirect) response.destroy();
    return {
      status,
      headers,
      bytes: isRedirect ? new Uint8Array() : await bodyOf(response, mostBytes, signal),
    };
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    if (signal.aborted) throw new Unreachable('timeout', `no answer within ${Math.ceil(timeout / 1000)} s`);
    throw new Unreachable('network', sentenceFor(error));
  }
}

function responseTo(url: URL, options: RequestParts): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    send(url, { ...options, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

function guarded(isAllowed: AskOptions['isAllowed']): LookupFunction {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const wrong = addresses.find(({ address }) => !isAllowed(address));
      if (wrong) return done(refused(host, wrong.address), []);
      const [first] = addresses;
      if (options.all === true || !first) return done(null, addresses);
      done(null, first.address, first.family);
    });
}

function refused(host: string, address: string): Unreachable {
  const what =
    addressKind(address) === 'none'
      ? 'an address at which no page can be'
      : 'an address of this machine or of a private network';
  return new Unreachable(
    'refused',
    host.includes(address) ? `${address} is ${what}` : `${host} leads to ${address}, ${what}`,
  );
}

/** Reads the whole body. Throws if the `Content-Length` or the decompressed body is more than `most` bytes. */
async function bodyOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > most) {
    response.destroy();
    throw tooLarge(most);
  }
  const plain = decompressed(response);
  // The signal stops only the request. A decompression may still run after the response has arrived, so it is stopped here.
  const stop = () => plain.destroy(new Error('timeout'));
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const through = DECOMPRESSORS.get((response.headers['content-encoding'] ?? '').trim().toLowerCase())?.();
  if (!through) return response;
  response.on('error', error => through.destroy(error));
  return response.pipe(through);
}

const DECOMPRESSORS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

const tooLarge = (most: number) =>
  new Unreachable('too-large', `it has more than ${Math.round(most / 1_000_000)} MB`);

function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MESSAGES[code] ?? `the connection failed${code === '' ? '' : ` (${code})`}`;
}

const MESSAGES: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host closed the connection',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is that of another host',
};

/** The error for a page that could not be fetched. The message is a part of a sentence: `there is no such host`. */
export class Unreachable extends Error {
  readonly reason: 'refused' | 'timeout' | 'too-large' | 'redirects' | 'network' | 'url';

  constructor(reason: Unreachable['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface AskOptions {
  /** May a connection to this IP address be made? */
  isAllowed: (address: string) => boolean;
  /** The greatest size of the body after decompression, in bytes. */
  mostBytes: number;
  /** The longest time for the whole response, in milliseconds. */
  timeout: number;
  userAgent: string;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  bytes: Uint8Array;
}

interface RequestParts {
  signal: AbortSignal;
  lookup: LookupFunction;
  headers: Record<string, string>;
}
