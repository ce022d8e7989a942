import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { align } from '../../src/words/compare/align.ts';
import { frames } from '../../src/words/compare/frame.ts';
import { type ComparedPassage, passageOf } from '../../src/words/compare/passages.ts';
import { segments } from '../../src/words/compare/segments.ts';

/** How often the comparison reads `gaps`, the marks between the words of the evidence. */
function readsOf(printed: string, evidence: string): number {
  const passage = passageOf(evidence, 0, 'en');
  let reads = 0;
  const gaps = new Proxy(passage.words.gaps, {
    get(target, name, receiver) {
      reads += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  const counted: ComparedPassage = {
    words: { ...passage.words, gaps },
    parts: passage.parts,
    language: passage.language,
    classes: passage.classes,
  };
  const spans = [segments(printed)];
  assert.notEqual(align(spans, frames(spans.flat(), () => new Set())(counted)), null);
  return reads;
}

/**
 * For every match, the comparison needs the start and the end of its sentence. Without full stops, the sentence is the whole
 * text. A search for each match would read this text again and again.
 */
describe('reads of evidence without full stops grow with its length', () => {
  const TEXTS: [printed: string, text: (count: number) => string][] = [
    ['the mill', count => 'we saw the mill and '.repeat(count)],
    ['mill of the town', count => 'we saw a mill of the town '.repeat(count)],
    ['the mayor', count => 'a friend of the mayor here '.repeat(count)],
    ['they', count => `if ${'we see they go on '.repeat(count)}`],
    ['they?', count => 'we see they go on '.repeat(count)],
    ['they go', count => `Had we ${'seen they go on, '.repeat(count)}`],
    ['the mill burned', count => 'we saw the mill burned up, reportedly and '.repeat(count)],
  ];
  for (const [printed, text] of TEXTS)
    it(printed, () => {
      const [short, long] = [readsOf(printed, text(100)), readsOf(printed, text(400))];
      assert.ok(short > 0 && long < 5 * short, `${short} reads, ${long} of four times the text`);
    });
});
