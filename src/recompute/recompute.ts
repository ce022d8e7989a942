import type { PublishedQuotation } from '../exports/quotations-schema.ts';
import { readForm } from '../marks/form.ts';
import { type CheckedSource, prepareEvidence, verify } from '../words/verify.ts';

/**
 * Compares the words of a published quotation with its excerpts again, and returns each field whose published value is not the one computed
 * here. Pure.
 *
 * Contract: status, code, omissions, brackets, ranges and the evidence named are computed from the words, their form, language, URLs and
 * excerpts alone. The form of mixed and reported words is read again too; whether marks stood around direct words only the page can tell.
 */
export function recompute({ text, form, source, verification, lang }: PublishedQuotation): Difference[] {
  const { plainMarks = [], names = [] } = verification;
  const read = readForm(text, masked(text, plainMarks));
  if (form !== 'direct' && read.form !== form)
    return [{ field: 'form', published: form, computed: read.form }];
  const computed = verify(
    form === 'direct' ? [text] : read.quoted,
    prepared(source, lang, form === 'indirect' ? [] : names),
  );
  const { found } = computed;
  const passages = found ? [{ index: found.index, ranges: found.ranges }, ...(found.further ?? [])] : [];
  const first = found && source.evidence[found.index];
  return [
    differing('status', verification.status, computed.status),
    differing('code', verification.code, computed.reason),
    differing('omitted', verification.omitted, computed.omitted),
    differing('inserted', verification.inserted, computed.inserted),
    differing(
      'passages',
      verification.passages,
      passages.map(({ index, ranges }) => ({ evidence: index, ranges })),
    ),
    differing(
      'evidence',
      verification.evidence,
      first ? { kind: first.kind, url: first.url, seen: first.seen } : null,
    ),
  ].flat();
}

function differing(field: string, published: unknown, computed: unknown): Difference[] {
  const [one, other] = [written(published), written(computed)];
  return one === other ? [] : [{ field, published: one, computed: other }];
}

/** JSON with the names of fields in order, so that their order in the file does not count. */
const written = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : JSON.stringify(value, (_name, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      );

/** Replaces the marks that do not quote. */
function masked(text: string, offsets: number[]): string {
  const units = text.split('');
  for (const offset of offsets) if (offset < units.length) units[offset] = '\uFFFD';
  return units.join('');
}

/** Folds the excerpts of a source once for the quotations that follow each other in the file. */
function prepared(
  { url, archive, evidence }: PublishedQuotation['source'],
  language: string,
  names: string[],
): CheckedSource {
  const key = JSON.stringify([url, archive, evidence, language, names]);
  const kept = sources.get(key);
  if (kept) return kept;
  const source = prepareEvidence({
    url: url ?? undefined,
    archive: archive?.url,
    language,
    names: new Set(names),
    evidence,
  });
  if (sources.size >= MOST_SOURCES) sources.clear();
  sources.set(key, source);
  return source;
}

const sources = new Map<string, CheckedSource>();
const MOST_SOURCES = 100;

export interface Difference {
  field: string;
  published: string;
  computed: string;
}
