import type { NeedsId } from '../../src/ids/lock-row.ts';
import { fold, foldedText } from '../../src/words/fold.ts';

/** A quotation as `assignIds` reads it. The label is written as in an article: `speaker@source`, or `@source`. */
export const quotation = (text: string, label = 'ruiz@gazette'): NeedsId => {
  const [speaker = '', source = ''] = label.split('@');
  return { name: speaker || source, text, speaker, source, words: foldedText(fold(text)) };
};
