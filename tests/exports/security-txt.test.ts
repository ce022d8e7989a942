import assert from 'node:assert/strict';
import test from 'node:test';
import { securityTxt } from '../../src/exports/security-txt.ts';
import { getStaticPaths } from '../../src/pages/.well-known/[file].ts';
import { SITE } from '../../src/site.ts';

test('security.txt has the three fields, each on its line', () => {
  assert.equal(
    securityTxt({ contact: 'https://news.example/report', expires: '2027-06-30' }),
    'Contact: https://news.example/report\nExpires: 2027-06-30T00:00:00Z\nCanonical: http://localhost:4321/.well-known/security.txt\n',
  );
});

test('security.txt is published until the day on which it expires, and never without a contact', t => {
  const site: { security: typeof SITE.security } = SITE;
  const { security } = site;
  t.after(() => {
    site.security = security;
  });
  const pagesFor = (expires: string | null) => {
    site.security = expires === null ? null : { contact: 'https://news.example/report', expires };
    return getStaticPaths().map(({ params }) => params.file);
  };
  const today = new Date().toISOString().slice(0, 10);
  assert.deepEqual([null, '2000-01-01', today, '9999-12-31'].map(pagesFor), [[], [], [], ['security.txt']]);
});
