import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, plainText } from './html-text.ts';

test('character references are replaced, and other names stay', () => {
  assert.equal(decoded('&lt;&#x2019;&#X2019;&#8217;&amp;gt;'), '<’’’&gt;');
  assert.equal(decoded('&AMP; &Lt; &eacute; &'), '&AMP; &Lt; &eacute; &');
  assert.equal(plainText('<p title="a > b">c &quot;d&quot;</p>'), 'c "d"');
});
