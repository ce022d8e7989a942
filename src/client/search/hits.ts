/** A run of text, and whether it is a hit. */
export interface TextRun {
  text: string;
  isHit: boolean;
}

/**
 * Splits fields of a record into runs. `hits` are positions of words in the content. The content has the fields in this order, without empty
 * ones, and a separator between two fields, which counts as one word.
 */
export function runsOfFields(fields: string[], hits: readonly number[]): TextRun[][] {
  const positions = new Set(hits);
  let position = 0;
  return fields.map(field => {
    if (field === '') return [];
    const runs = field.split(/(\s+)/u).flatMap((text): TextRun[] => {
      if (text.trim() === '') return text === '' ? [] : [{ text, isHit: false }];
      position += 1;
      return positions.has(position - 1) ? runsOfWord(text) : [{ text, isHit: false }];
    });
    position += 1;
    return runs;
  });
}

/** Splits a word from the punctuation around it, which is not part of the hit. */
function runsOfWord(text: string): TextRun[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}\p{Sc}]*)(.*?)([^\p{L}\p{M}\p{N}%]*)$/u.exec(text) ?? [];
  return [
    { text: before, isHit: false },
    { text: word, isHit: true },
    { text: after, isHit: false },
  ].filter(run => run.text !== '');
}

/** Splits an excerpt: HTML whose only element is `mark`, with `<` and `>` escaped. */
export function runsOfExcerpt(excerpt: string): TextRun[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .filter(piece => piece !== '')
    .flatMap(piece => {
      const hit = /^<mark>(.*)<\/mark>$/u.exec(piece)?.[1];
      return hit === undefined ? [{ text: unescaped(piece), isHit: false }] : runsOfWord(unescaped(hit));
    });
}

const unescaped = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
