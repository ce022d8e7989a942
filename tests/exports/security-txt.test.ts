import assert from 'node:assert/strict';
import test from 'node:test';
import { securityTxt } from '../../src/exports/security-txt.ts';

test('security.txt has the three fields, each on its line', () => {
  assert.equal(
    securityTxt({ contact: 'https://news.example/report', expires: '2027-06-30' }),
    'Contact: https://news.example/report\nExpires: 2027-06-30T00:00:00Z\nCanonical: http://localhost:4321/.well-known/security.txt\n',
  );
});

for (const [contact, expires, message] of [
  ['desk@news.example', '2027-06-30', /security\.contact is “desk@news\.example”: write an address/u],
  ['mailto:a\nb', '2027-06-30', /security\.contact/u],
  ['mailto:desk@news.example', 'next year', /security\.expires is “next year”: write a day such as/u],
  ['mailto:desk@news.example', '2027-13-01', /security\.expires/u],
] as const)
  test(`refused: ${JSON.stringify(contact)} until ${expires}`, () => {
    assert.throws(() => securityTxt({ contact, expires }), message);
  });
