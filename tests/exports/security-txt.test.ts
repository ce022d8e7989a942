import assert from 'node:assert/strict';
import test from 'node:test';
import { securityTxt } from '../../src/exports/security-txt.ts';

test('security.txt has the three fields, each on its line', () => {
  assert.equal(
    securityTxt({ contact: 'https://news.example/report', expires: '2027-06-30' }),
    'Contact: https://news.example/report\nExpires: 2027-06-30T00:00:00Z\nCanonical: http://localhost:4321/.well-known/security.txt\n',
  );
});
