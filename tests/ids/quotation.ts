import type { Unnamed } from '../../src/ids/assign.ts';
import { fold, foldedText } from '../../src/words/fold.ts';

/** What `assignIds` knows of words under a label. */
export const quotation = (text: string, label = 'ruiz@gazette'): Unnamed => {
  const [speaker = '', source = ''] = label.split('@');
  return { name: speaker || source, text, speaker, source, words: foldedText(fold(text)) };
};
