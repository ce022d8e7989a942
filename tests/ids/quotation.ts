import type { NeedsId } from '../../src/ids/lock-row.ts';
import { fold, foldedText } from '../../src/words/fold.ts';

/** The input of `assignIds` for words under a label. */
export const quotation = (text: string, label = 'ruiz@gazette'): NeedsId => {
  const [speaker = '', source = ''] = label.split('@');
  return { name: speaker || source, text, speaker, source, words: foldedText(fold(text)) };
};
