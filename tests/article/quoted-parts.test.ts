import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { wrapQuotedParts } from '../../src/render/page/quoted-parts.ts';

test('the label of quoted words begins and ends at their marks, also after a sign of two UTF-16 units in code', () => {
  for (const sign of ['a', '”', '😀', '😀“😀']) {
    const passage = h('span', [h('code', sign), ' said “it is ', h('em', 'red'), '” then']);
    wrapQuotedParts(passage, children => h('b', children));
    assert.equal(
      toHtml(passage),
      `<span><code>${sign}</code> said <b>“it is <em>red</em>”</b> then</span>`,
      sign,
    );
  }
});
