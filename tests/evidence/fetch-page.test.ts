import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Unreachable } from '../../src/evidence/fetch/ask.ts';
import { allowing, fetchPage } from '../../src/evidence/fetch/fetch-page.ts';
import { paceOf } from '../../src/evidence/fetch/pace.ts';
import { loopback, redirectTo } from './loopback.ts';

const server = await loopback({
  '/plain': 'Words.',
  '/packed': response =>
    response
      .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/plain' })
      .end(gzipSync('Packed words.')),
  '/bomb': response =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
  '/long': response => response.writeHead(200, { 'content-length': '100000000' }).write('x'),
  '/endless': response => {
    const more = () =>
      void (response.write('x'.repeat(65_536)) ? setImmediate(more) : response.once('drain', more));
    more();
  },
  '/silent': () => {},
  '/slow': response => void response.writeHead(200).write('The beginning'),
  '/once': redirectTo('/plain'),
  '/circle': redirectTo('/circle?again'),
  '/circle?again': redirectTo('/circle'),
  ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`/far/${at}`, redirectTo(`/far/${at + 1}`)])),
  '/to-link-local': redirectTo('http://169.254.169.254/latest/meta-data/'),
  '/to-mapped': redirectTo('http://[::ffff:127.0.0.1]/'),
  '/to-file': redirectTo('file:///etc/passwd'),
  '/to-user': redirectTo('http://user:word@127.0.0.1/'),
});
const other = await loopback(
  { '/to-loopback': redirectTo(`${server.address}/plain`), '/': 'Other words.' },
  '127.0.0.2',
);
after(() => Promise.all([server.close(), other.close()]));

const options = { isAllowed: allowing(true), pace: paceOf(0), mostBytes: 1_000_000, timeout: 60_000 };
const text = async (path: string) =>
  Buffer.from((await fetchPage(server.address + path, options)).bytes).toString();
const refusal = async (url: string, given = options) => {
  const error: unknown = await fetchPage(url, given).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Unreachable, `${url}: ${error}`);
  return [error.reason, error.message];
};

describe('fetching a page', () => {
  it('returns what the server sends, unpacked, and the URL after redirects', async () => {
    assert.equal(await text('/packed'), 'Packed words.');
    const { final, status, type } = await fetchPage(`${server.address}/once#part`, options);
    assert.deepEqual([final, status, type], [`${server.address}/plain`, 200, 'text/html; charset=utf-8']);
    assert.equal((await fetchPage(`${server.address}/nowhere`, options)).status, 404);
  });

  it('gives up what is too large, too slow or goes in a circle', async () => {
    assert.deepEqual(await refusal(`${server.address}/bomb`), ['too-large', 'it has more than 1 MB']);
    assert.deepEqual(await refusal(`${server.address}/long`), ['too-large', 'it has more than 1 MB']);
    assert.deepEqual(await refusal(`${server.address}/endless`), ['too-large', 'it has more than 1 MB']);
    const hasty = { ...options, timeout: 300 };
    assert.deepEqual(await refusal(`${server.address}/silent`, hasty), ['timeout', 'no answer within 1 s']);
    assert.deepEqual(await refusal(`${server.address}/slow`, hasty), ['timeout', 'no answer within 1 s']);
    assert.deepEqual(await refusal(`${server.address}/circle`), [
      'redirects',
      'its redirects go in a circle',
    ]);
    assert.deepEqual(await refusal(`${server.address}/far/0`), ['redirects', 'it has more than 5 redirects']);
  });

  it('asks no address of this machine or of a private network unless it is allowed', async () => {
    const strict = { ...options, isAllowed: allowing(false) };
    const before = server.asked.length;
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '10.0.0.1',
      '192.168.0.1',
      '169.254.169.254',
      'localhost',
    ])
      assert.equal(
        (await refusal(`http://${host}:${new URL(server.address).port}/plain`, strict))[0],
        'refused',
        host,
      );
    assert.equal(server.asked.length, before);
  });

  it('follows no redirect to such an address, or to anything but http and https', async () => {
    const onlyOther = { ...options, isAllowed: (address: string) => address === '127.0.0.2' };
    assert.equal(
      Buffer.from((await fetchPage(`${other.address}/`, onlyOther)).bytes).toString(),
      'Other words.',
    );
    const before = server.asked.length;
    assert.equal((await refusal(`${other.address}/to-loopback`, onlyOther))[0], 'refused');
    assert.equal(server.asked.length, before);
    assert.deepEqual(await refusal(`${server.address}/to-link-local`), [
      'refused',
      '169.254.169.254 is an address at which no page can be',
    ]);
    for (const path of ['/to-mapped', '/to-file', '/to-user'])
      assert.equal((await refusal(server.address + path))[0], 'url', path);
  });

  it('waits before it asks a host again, after a redirect too', async () => {
    const waits: number[] = [];
    const pace = paceOf(500, {
      now: () => 0,
      wait: async milliseconds => {
        waits.push(milliseconds);
      },
    });
    await fetchPage(`${server.address}/plain`, { ...options, pace });
    await fetchPage(`${server.address}/once`, { ...options, pace });
    await fetchPage(`${other.address}/`, { ...options, pace });
    assert.deepEqual(waits, [500, 1000]);
  });
});
