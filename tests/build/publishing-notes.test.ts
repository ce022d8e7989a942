import assert from 'node:assert/strict';
import test from 'node:test';
import { publishingNotes } from '../../src/build/publishing-notes.ts';
import { settings } from '../../src/settings/settings.ts';

const site = (address: string, base: string, isSecured = false) =>
  settings(
    {
      name: 'The Valley Desk',
      tagline: 'Everything that was said in the valley',
      address,
      base,
      security: isSecured ? { contact: 'mailto:desk@valley.example', expires: '2030-01-31' } : null,
    },
    {},
  );

test('a build says what the host has to do, and nothing where it has nothing to do', () => {
  const notes = (address: string, base: string, isSecured = false, today = '2029-01-31') =>
    publishingNotes(site(address, base, isSecured), 'dist', false, today);
  assert.deepEqual(notes('https://valley.example', '/'), []);
  assert.deepEqual(notes('https://valley.example', '/news/'), [
    'Programs look for robots.txt at the root of a host only: let https://valley.example/ serve it from dist/.',
  ]);
  assert.match(
    notes('https://valley.example', '/news/', true)[0] ?? '',
    /robots\.txt and \.well-known\/security\.txt at the root of a host only: .* serve them from dist/u,
  );
  assert.match(
    notes('https://valley.example', '/news/', true, '2030-01-31')[0] ?? '',
    /for robots\.txt at/u,
    'security.txt has expired, so it is not written',
  );
  assert.match(notes('http://localhost:4321', '/')[0] ?? '', /set SITE_URL, or address in src\/site\.ts/u);
});

test('a preview says only that it is one', () => {
  assert.deepEqual(publishingNotes(site('https://valley.example', '/news/'), 'preview', true, '2029-01-31'), [
    'preview/ is a preview with drafts, which no search engine may list: show it to colleagues only.',
  ]);
});
