import { formatDate } from '../dates.ts';
import { fold } from '../words/fold.ts';
import type { Form } from '../words/form.ts';
import type { Verification } from '../words/verify.ts';
import type { EvidenceKind, Source } from './article.ts';
import { viaChain } from './trail.ts';

/** A match of fewer words than this proves little, and says so. */
const SHORT_MATCH = 3;

/** Why a quotation has its status, in one to three sentences for readers. */
export function reasonFor(
  { status, reason, found }: Verification,
  { form, quoted }: { form: Form; quoted: string[] },
  source: Source,
  sources: ReadonlyMap<string, Source>,
): string {
  const evidence = found && source.evidence[found.index];
  if (evidence) {
    const words = quoted.reduce((sum, text) => sum + fold(text).words.length, 0);
    const what = form === 'mixed' ? 'The words in quotation marks were found' : 'Found';
    const where = `${what} word for word ${PLACES[evidence.kind](hostOf(evidence.url))}, seen on ${formatDate(evidence.seen)}.`;
    const short =
      words < SHORT_MATCH ? ` A match of ${words === 1 ? 'one word' : 'two words'} proves little.` : '';
    return status === 'matched' ? where + short : `${where}${unseen(source)}${short}`;
  }
  const route = source.evidence.length === 0 ? unrecovered(form, source, sources) : '';
  if (reason === 'reported') return `Indirect speech: the words are ours, so they cannot be checked.${route}`;
  if (reason === 'no-evidence') return `We hold no passage that shows these words.${route}`;
  if (reason === 'polarity-changed')
    return 'A passage we hold has these words, but between them others that may turn their sense round, so that we do not count them as found.';
  return 'The passages we hold of this source do not show these words.';
}

/** The host of an address without `www.`, to name a page that is not linked. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, '');

const PLACES: Record<EvidenceKind, (host: string) => string> = {
  original: () => 'in the source itself',
  archive: () => 'in the archived page of the source',
  report: host => `in a report at ${host}`,
  copy: host => `in a copy at ${host}`,
};

const unseen = (source: Source) =>
  source.evidence.some(({ kind }) => kind === 'original' || kind === 'archive')
    ? ''
    : ' We have not seen the source itself.';

/** `Reported from a damaged copy of The Week’s article; original wording not seen.` */
function unrecovered(form: Form, source: Source, sources: ReadonlyMap<string, Source>): string {
  const via = viaChain(source, sources).at(-1) ?? source;
  if (via === source && source.copy === null) return '';
  const known = form === 'indirect' ? 'Reported' : 'Known to us only';
  const from =
    via.copy === null ? `via ${via.outlet.short}` : `from ${via.copy} of ${via.outlet.short}’s article`;
  return ` ${known} ${from}; original wording not seen.`;
}
