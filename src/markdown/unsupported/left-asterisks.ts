/**
 * Finds asterisks that were meant as emphasis but stayed text. Returns the offsets of the whole emphasis. In CommonMark, emphasis
 * cannot begin between a letter and a punctuation mark (`a*“b”*`), or end between a mark and a letter (`*“a”*b`). Scripts without
 * spaces often need both.
 *
 * Contract: `text` has only the asterisks that the parser left as text. A pair is two neighbouring runs of the same length, such
 * as `*` and `*`. The first run is between a letter and an opening quotation mark or bracket, or the second is between a
 * punctuation mark and a letter. So `f***ing` and a multiplication do not count.
 */
export function leftAsterisks(text: string): { start: number; end: number }[] {
  const runs = [...text.matchAll(/\*+/gu)].map(({ index, 0: run }) => ({
    start: index,
    length: run.length,
    before: text[index - 1] ?? ' ',
    after: text[index + run.length] ?? ' ',
  }));
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + 1 < runs.length; at += 1) {
    const [one, other] = [runs[at], runs[at + 1]];
    if (!one || !other || one.length !== other.length || /\s/u.test(one.after) || /\s/u.test(other.before))
      continue;
    const isRefused = LETTER.test(one.before) && OPENING.test(one.after);
    const isUnclosed = CLOSING.test(other.before) && LETTER.test(other.after);
    if (!isRefused && !isUnclosed) continue;
    found.push({ start: one.start, end: other.start + other.length });
    at += 1;
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENING = /[\p{Ps}\p{Pi}\p{Pf}"'[]/u;
const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"'\].,:;!?。、，：；！？…%）\0]/u;
