import { rule } from '../rule.ts';

/** Rules about evidence that contradicts itself or its source. */
export const EVIDENCE_RULES = {
  evidence: rule({
    summary: 'Evidence whose kind, archive, date or excerpt contradicts its source or itself.',
    help: 'Readers are told where and when we saw the words. `original` is at the `url` of the source, `archive` in a web archive, `report` and `copy` elsewhere; leave `kind` out where it is plain. The URL of a capture holds that of the source, as at web.archive.org, or is one of archive.today or perma.cc. Nothing is seen before it was published. An excerpt is the text as it stands there: cut it, or write two excerpts, but leave out no words in it and add none.',
    severity: 'error',
    message: (data: Contradiction) => messageFor(data),
  }),
  'outlet-domain': rule({
    summary: 'A source whose URL is not on the site of its outlet: a warning.',
    help: 'The `url` of a source is where its outlet published it, so its host is that of the `url` in outlets.yaml or a subdomain. If you saw the document on another site, name that site in the evidence with `kind: report` or `copy`, or as a source of its own with `via`. If the outlet publishes on several domains, do nothing.',
    severity: 'warning',
    message: ({ url, outlet, home }: { url: string; outlet: string; home: string }) =>
      `${url} is not on the site of \`${outlet}\` (${home}): correct the URL or the outlet, or give the URL as evidence`,
  }),
};

function messageFor(data: Contradiction): string {
  switch (data.mistake) {
    case 'not-there':
      return data.source === null
        ? `\`kind: ${data.kind}\`, but the source has no \`url\`: write its \`url\`, or leave \`kind\` out`
        : `\`kind: ${data.kind}\`, but ${data.url} is not the \`url\` of the source (${data.source}): correct the URL, or write \`report\` or \`copy\``;
    case 'own':
      return `\`kind: ${data.kind}\`, but ${data.url} is the URL of the source itself: leave \`kind\` out, or correct the URL`;
    case 'archive':
      return `\`kind: ${data.kind}\`, but ${data.url} is the \`archive\` of the source: leave \`kind\` out`;
    case 'no-capture':
      return `${data.url} is not known as a capture: its URL has no date followed by the URL of the page; write the URL that the archive gives, or \`copy\` for any other page`;
    case 'other-page':
      return `${data.url} is a capture of ${data.held}, not of the source (${data.source}): write the capture of the source`;
    case 'too-early':
      return `\`seen: ${data.seen}\` is before the source was published (${data.published}): correct the one that is wrong`;
    case 'ours':
      return `the excerpt holds \`${data.sign}\`: write the words as they stand there, and two excerpts where words between them are left out`;
  }
}

/** What is wrong with evidence, or with the `archive` of a source. */
export type Contradiction =
  | { mistake: 'not-there'; kind: string; url: string; source: string | null }
  | { mistake: 'own' | 'archive'; kind: string; url: string }
  | { mistake: 'no-capture'; url: string }
  | { mistake: 'other-page'; url: string; held: string; source: string }
  | { mistake: 'too-early'; seen: string; published: string }
  | { mistake: 'ours'; sign: string };
