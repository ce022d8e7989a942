import { createHash } from 'node:crypto';
import { readCaptures, readVerified, verifiedKey } from '../content/captures.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { CaptureData } from '../content/schema/capture.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { CaptureMismatch } from '../problems/rules/captures.ts';
import { singleSpaced } from '../single-spaced.ts';
import { isSameDocument } from '../words/same-document.ts';
import { prepareEvidence, verify } from '../words/verify.ts';
import type { CapturedExcerpt, ComparedEvidence } from './compared-evidence.ts';
import type { PlaceInFile } from './front-matter-places.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Compares evidence with its captures, and with the results of `npm run verify`. Also returns the problems of the files of
 * captures and of `content/verified.json`. The result is never cached, because it depends on these files too.
 */
export function checkCaptured(
  files: Pick<ContentFiles, 'captures' | 'verified'>,
  articles: CheckedArticle[],
  textOf: CapturedText,
  placeOf: PlaceInFile,
): Problem[] {
  const { captures, problems } = readCaptures(files.captures ?? []);
  const verified = readVerified(files.verified ?? null);
  const outcomes = new Map(verified.rows.map(row => [verifiedKey(row.url, row.excerpt), row]));
  const found = articles.flatMap(({ file, evidence }) =>
    evidence.flatMap((one): Problem[] => {
      const { url, digest, capture } = one;
      const record = capture === undefined ? undefined : captures.get(capture.id);
      // `null` means that the file of the capture cannot be read. This problem is reported already.
      const wrong =
        capture === undefined || record === null ? null : mismatchOf(one, capture, record, textOf);
      const row = outcomes.size > 0 ? outcomes.get(verifiedKey(url, digest)) : undefined;
      const place = () => placeOf(file, pathOf(one));
      return [
        ...(wrong ? [{ file, ...report('capture-mismatch', place(), wrong) }] : []),
        ...(row?.outcome === 'changed'
          ? [
              {
                file,
                ...report('evidence-changed', place(), {
                  url,
                  since: row.since,
                  difference: row.difference ?? null,
                }),
              },
            ]
          : []),
        ...(row?.outcome === 'gone'
          ? [{ file, ...report('evidence-gone', place(), { url, since: row.since }) }]
          : []),
      ];
    }),
  );
  return [...problems, ...verified.problems, ...found];
}

/** The keys in the frontmatter that lead to the `capture`, or to the `excerpt` if there is none. */
const pathOf = ({ source, index, capture }: ComparedEvidence) => [
  'sources',
  source,
  'evidence',
  index,
  capture === undefined ? 'excerpt' : 'capture',
];

function mismatchOf(
  { url, digest }: ComparedEvidence,
  { id: capture, excerpt }: CapturedExcerpt,
  record: CaptureData | undefined,
  textOf: CapturedText,
): CaptureMismatch | null {
  if (!record) return { capture, mistake: 'missing' };
  const isOf = [record.address, record.final ?? record.address].some(one => isSameDocument(one, url));
  if (!isOf) return { capture, mistake: 'other-page', url, captured: record.address };
  const text = textOf(capture);
  if (text !== null && createHash('sha256').update(text).digest('hex') !== record.textSha256)
    return { capture, mistake: 'other-text' };
  if (!record.excerpts.includes(digest)) return { capture, mistake: 'other-words' };
  return text === null || holds(text, excerpt) ? null : { capture, mistake: 'not-on-page' };
}

/**
 * Does the text contain the excerpt? If not exactly, compares words as `words/verify.ts` does. For example, an editor may have
 * changed quotation marks in the excerpt.
 */
function holds(text: string, excerpt: string): boolean {
  const line = (words: string) => singleSpaced(words.normalize('NFC')).trim();
  if (line(text).includes(line(excerpt))) return true;
  const evidence = [{ url: '', excerpt: text }];
  return verify([excerpt], prepareEvidence({ url: undefined, archive: undefined, evidence })).found !== null;
}

/** Returns the text of a captured page, by the id of the capture. `null` if this machine does not have the text. */
export type CapturedText = (capture: string) => string | null;
