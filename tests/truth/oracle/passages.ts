import { readings } from './characters.ts';
import { countWords, type Text, tokenize } from './tokens.ts';

/**
 * Every passage that the evidence gives: each excerpt in each of its `readings`, and joined excerpts of one document. Two
 * excerpts are joined if the first ends with the four or more words with which the second begins. More excerpts are joined in the
 * same way.
 */
export function passages(evidence: { url: string; excerpt: string }[]): Text[] {
  const key = JSON.stringify(evidence);
  if (last.key !== key) last = { key, texts: joinedPassages(evidence) };
  return last.texts;
}

/** The last result is kept, because a generated pair often has the same evidence as the pair before it. */
let last: { key: string; texts: Text[] } = { key: '', texts: [] };

function joinedPassages(evidence: { url: string; excerpt: string }[]): Text[] {
  const documents = Map.groupBy(evidence, ({ url }) => url);
  return [...documents.values()].flatMap(excerpts => {
    const texts = excerpts.map(({ excerpt }) => readings(excerpt, true).map(text => tokenize(text, true)));
    const all: Text[] = [];
    const grow = (passage: Text, used: number[]) => {
      all.push(passage);
      texts.forEach((others, index) => {
        if (used.includes(index)) return;
        for (const other of others)
          for (const joined of joins(passage, other)) grow(joined, [...used, index]);
      });
    };
    texts.forEach((own, index) => {
      for (const text of own) grow(text, [index]);
    });
    return all;
  });
}

function joins(one: Text, other: Text): Text[] {
  const found: Text[] = [];
  for (let size = 1; size <= Math.min(one.tokens.length, other.tokens.length); size += 1) {
    const [end, start] = [one.tokens.slice(-size), other.tokens.slice(0, size)];
    const isSame = end.every(
      (token, index) => token.text === start[index]?.text && (index === 0 || token.gap === start[index]?.gap),
    );
    if (isSame && countWords(end) >= 4)
      found.push({ tokens: [...one.tokens, ...other.tokens.slice(size)], tail: other.tail });
  }
  return found;
}
