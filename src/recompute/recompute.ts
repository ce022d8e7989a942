import type { PublishedQuotation } from '../exports/quotations-schema.ts';
import { readForm } from '../marks/form.ts';
import { type CheckedSource, prepareEvidence, verify } from '../words/verify.ts';

/**
 * Compares the words of a published quotation with its excerpts again. Returns each field whose published value differs from the
 * computed value. If the form differs, only the form is returned. Pure.
 *
 * Contract: the values are computed from `text`, `form`, `lang`, `source`, `names` and `plainMarks` of the record. The forms
 * `mixed` and `indirect` are computed, too. The form `direct` is not, because only the page of the article shows the quotation
 * marks.
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

/** JSON with fields sorted by name, so that their order in the file does not count. A string is returned unchanged. */
const written = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : JSON.stringify(value, (_name, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      );

/**
 * Replaces the characters at these UTF-16 offsets by U+FFFD. They are quotation marks that do not quote, such as those in code.
 */
function masked(text: string, offsets: number[]): string {
  const units = text.split('');
  for (const offset of offsets) if (offset < units.length) units[offset] = '\uFFFD';
  return units.join('');
}

/**
 * Prepares the excerpts of a source. Results are kept, because quotations from one source are often near each other in the file.
 */
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
