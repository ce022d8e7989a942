import type { StatedEvidence } from '../article/stated-evidence.ts';
import { excerptDigest } from '../cache/excerpt-digest.ts';

/** Returns what `checkCaptured` needs of an excerpt. The excerpt itself is long, and only a capture is compared with it. */
export const comparedEvidence = ({
  url,
  excerpt,
  capture,
  source,
  index,
}: StatedEvidence): ComparedEvidence => ({
  url,
  digest: excerptDigest(excerpt),
  ...(capture !== undefined && { capture: { id: capture, excerpt } }),
  source,
  index,
});

/** An excerpt as it is compared with captures and with the results of `npm run verify`. */
export interface ComparedEvidence extends Pick<StatedEvidence, 'url' | 'source' | 'index'> {
  /** The result of `excerptDigest`. */
  digest: string;
  capture?: CapturedExcerpt;
}

/** An excerpt that was cut from a captured page. */
export interface CapturedExcerpt {
  /** The id of the capture. */
  id: string;
  excerpt: string;
}
