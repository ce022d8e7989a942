import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { invalidUrlReason, unsafeLinkReason } from '../../src/words/invalid-url.ts';

const PLAIN = [
  'https://example.com',
  'HTTPS://Example.COM:8443/A_b?c=d&e=f#g',
  'http://localhost:4321/',
  'http://192.0.2.1/x',
  'https://xn--mnchen-3ya.example/',
  'https://example.com/über/%E2%80%AE',
  'https://example.com/@name',
  'https://example.com//a',
];

const INVALID: [string, string][] = [
  ['', 'has no scheme'],
  ['example.com', 'has no scheme'],
  ['/path', 'has no scheme'],
  ['//example.com', 'has no scheme'],
  ['mailto:me@example.com', 'is not an http or https URL'],
  ['javascript:alert(1)', 'is not an http or https URL'],
  ['JaVaScRiPt:alert(1)', 'is not an http or https URL'],
  ['data:text/html,x', 'is not an http or https URL'],
  ['https:/example.com', 'is not an http or https URL'],
  ['https:example.com', 'is not an http or https URL'],
  ['https://', 'has no host'],
  ['https:///example.com', 'has no host'],
  ['https://?x', 'has no host'],
  ['https://me@example.com', 'holds a user name'],
  ['https://me:secret@example.com', 'holds a user name'],
  ['https://example.com\\@evil.example', 'holds a backslash'],
  ['https://exаmple.com', 'has a host with letters outside ASCII'],
  ['https://münchen.example', 'has a host with letters outside ASCII'],
  ['https://example。com', 'has a host with letters outside ASCII'],
  ['https://ex%61mple.com', 'has no valid host'],
  ['https://example..com', 'has no valid host'],
  ['https://-example.com', 'has no valid host'],
  ['https://example.com:99999', 'has no valid host'],
  ['https://[::1]/', 'has no valid host'],
  ...[
    ' ',
    '\n',
    '\t',
    '\0',
    '\u007F',
    '\u0085',
    '\u00A0',
    '\u00AD',
    '\u061C',
    '\u200B',
    '\u200E',
    '\u2028',
    '\u202E',
    '\u2066',
    '\u3000',
    '\uFEFF',
    '\u{E0041}',
  ]
    .flatMap(hidden => [
      `https://example.com/${hidden}`,
      `${hidden}https://example.com`,
      `https://exa${hidden}mple.com`,
    ])
    .map((url): [string, string] => [url, 'holds a space, a control character or a direction mark']),
];

describe('a URL in a field', () => {
  for (const url of PLAIN)
    it(`${url} is plain`, () => {
      assert.equal(invalidUrlReason(url), null);
    });
  for (const [url, reason] of INVALID)
    it(`${JSON.stringify(url)} ${reason}`, () => {
      assert.equal(invalidUrlReason(url)?.startsWith(reason), true);
    });
});

describe('a URL in a link', () => {
  const allowed = [
    '/method/',
    '#water',
    '?a=b:c',
    'page',
    '../x:y',
    'mailto:me@example.com',
    '',
    'a%20b',
    'a b',
    ...PLAIN,
  ];
  const refused = [
    'javascript:x',
    'vbscript:x',
    'data:x',
    'file:///x',
    'tel:1',
    'java\tscript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https://me@example.com',
    'https://exаmple.com',
    'mail\u200Bto:x',
  ];
  for (const url of allowed)
    it(`${JSON.stringify(url)} is followed`, () => {
      assert.equal(unsafeLinkReason(url), null);
    });
  for (const url of refused)
    it(`${JSON.stringify(url)} is not followed`, () => {
      assert.notEqual(unsafeLinkReason(url), null);
    });
});
