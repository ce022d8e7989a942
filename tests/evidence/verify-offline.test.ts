import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, it } from 'node:test';
import { captureSource } from '../../src/evidence/capture/capture-source.ts';
import { verifyContent } from '../../src/evidence/verify/verify-content.ts';
import { encode } from './encode.ts';
import { loopback } from './loopback.ts';
import { article, madeUpProject } from './made-up.ts';

it('--offline reads the words of a page as they were captured, also where only the server named its encoding', async () => {
  const words = 'Příliš žluťoučký kůň úpěl ďábelské ódy';
  const server = await loopback({
    '/encoded': response =>
      response
        .setHeader('content-type', 'text/html; charset=iso-8859-2')
        .end(encode(`<article><p>Ana Example: "${words}."</article>`, 'iso-8859-2')),
  });
  const page = `${server.address}/encoded`;
  const root = madeUpProject({
    flood: article(`[“${words}”][ana-example@herald]`, `    url: ${page}\n    lang: cs`),
  });
  after(() => {
    rmSync(root, { recursive: true });
    return server.close();
  });
  const captured = await captureSource({
    root,
    page,
    article: 'flood',
    source: undefined,
    url: undefined,
    isFilled: false,
    isKept: false,
    isLocalAllowed: true,
  });
  assert.ok(!('message' in captured));
  const result = await verifyContent({
    root,
    article: undefined,
    limit: 500,
    isOffline: true,
    today: '2026-11-01',
    fetch: () => assert.fail('no request is made'),
    progress: () => ({ add() {}, end() {} }),
  });
  assert.ok('findings' in result);
  assert.deepEqual(
    result.findings.map(({ outcome }) => outcome),
    ['stands'],
  );
});
