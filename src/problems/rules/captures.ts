import { rule } from '../rule.ts';

/** Rules about captured pages, and about what `npm run verify` found. */
export const CAPTURES_RULES = {
  'capture-mismatch': rule({
    summary:
      'Evidence that names a capture which is missing, is of another page, or does not have the excerpt.',
    help: 'Readers are told that a captured excerpt was cut out of the page by a machine. So it may not be edited: take `capture` out of the row if you noted the excerpt yourself, or run `npm run capture` again. The record of a capture in content/captures is committed with the article. Where the page is at hand, under .captures/ or in content/captures/pages, the excerpt is compared with its text; a build and CI=true look at kept pages only.',
    severity: 'error',
    message: (data: CaptureMismatch) => mismatchMessage(data),
  }),
  'evidence-changed': rule({
    summary: 'Evidence whose page no longer has the excerpt, as `npm run verify` found: a warning.',
    help: 'The page has changed since the excerpt was seen. Read it again: if the outlet corrected the words, say so in a note on the quotation; if the page was only edited elsewhere, capture it again. The status of the quotation stays, since it says what was seen at that time; a capture in a web archive (`archive`) lets readers check it.',
    severity: 'warning',
    message: ({ url, since, difference }: { url: string; since: string; difference: string | null }) =>
      `the excerpt is not on ${url} since ${since}${difference === null ? '' : `: ${difference}`}`,
  }),
  'evidence-gone': rule({
    summary: 'Evidence whose page no longer exists, as `npm run verify` found: a warning.',
    help: 'The URL answers that there is no such page (status 404 or 410). Look for the page at another URL or in a web archive, and write it as `url` or `archive` of the source. The status of the quotation stays, since it says what was seen at that time, but readers cannot check it at this URL any more.',
    severity: 'warning',
    message: ({ url, since }: { url: string; since: string }) =>
      `${url} is gone since ${since}: look for the page in a web archive, and write its URL as \`archive\` of the source`,
  }),
};

function mismatchMessage(data: CaptureMismatch): string {
  const file = `content/captures/${data.capture}.json`;
  switch (data.mistake) {
    case 'missing':
      return `there is no ${file}: commit it with the article, or take \`capture\` out of this row`;
    case 'other-page':
      return `the capture \`${data.capture}\` is of ${data.captured}, not of ${data.url}: run \`npm run capture\` for this page, or take \`capture\` out`;
    case 'other-words':
      return `the excerpt was not cut out of the capture \`${data.capture}\`: run \`npm run capture\` again, or take \`capture\` out`;
    case 'not-on-page':
      return `the captured page \`${data.capture}\` does not have this excerpt: run \`npm run capture\` again, or take \`capture\` out`;
    case 'other-text':
      return `the page that is stored for \`${data.capture}\` is not the one of ${file}: put the right one back, or run \`npm run capture\` again`;
  }
}

export type CaptureMismatch = { capture: string } & (
  | { mistake: 'missing' | 'other-words' | 'not-on-page' | 'other-text' }
  | { mistake: 'other-page'; url: string; captured: string }
);
