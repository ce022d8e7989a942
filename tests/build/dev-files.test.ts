import assert from 'node:assert/strict';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { test } from 'node:test';
import { devFiles } from '../../src/build/dev-files.ts';
import { requestedPath } from '../../src/requested-path.ts';

test('a request with a malformed URL is passed on', () => {
  for (const url of ['/%zz', '/articles/flood/%zz.json', '//', '*']) {
    const request = Object.assign(new IncomingMessage(new Socket()), { url });
    let passed = 0;
    const serve = devFiles('/hand-over.json', { error: assert.fail });
    serve(request, new ServerResponse(request), () => {
      passed += 1;
    });
    assert.equal(passed, 1, url);
  }
});

test('the path of a request is decoded, with the base path that Astro takes off', () => {
  assert.equal(requestedPath({ url: '/a%20b/?c', originalUrl: '/base/a%20b/?c' }), '/base/a b/');
  assert.equal(requestedPath({ url: '/ä/' }), '/ä/');
});
