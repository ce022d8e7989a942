/**
 * Asterisks that were meant to emphasise and stayed text, since CommonMark lets no emphasis begin after a letter and before a mark, or end after
 * a mark and before a letter, which scripts without spaces do all the time. Their places in a text that has only what is left of them.
 *
 * Contract: two runs of the same length, the first before an opening mark or bracket or the second after a closing one and before a letter; so
 * letters that asterisks hide (`f***ing`) and a multiplication are none.
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
