import corpus from './corpus.json' with { type: 'json' };
import { WITHOUT_SPACES } from './oracle/tokens.ts';

/**
 * The source texts for the edits: made-up sentences about people who do not exist. A template has slots for honest edits. Words
 * in `{…}` may be left out. `<a|b>` is `a` in the source, but `b` may be printed.
 */
export const passages: Passage[] = corpus.map(({ language, text }) => {
  const slots = [...text.matchAll(slotsPattern())].map(([whole]) => whole);
  const isSpaced = !WITHOUT_SPACES.test(text);
  return {
    language,
    template: text,
    slots: slots.length,
    isSpaced,
    source: render(text, () => false, isSpaced).source,
  };
});

/** Returns the text of the source, and the printed text with an edit in each chosen slot. Slots are counted from 0. */
export function render(template: string, isChosen: (slot: number) => boolean, isSpaced: boolean): Rendered {
  let slot = -1;
  const printed = template.replace(slotsPattern(), (_, left: string | undefined, from = '', to = '') => {
    slot += 1;
    if (!isChosen(slot)) return left ?? from;
    return left === undefined ? to : ' […] ';
  });
  const source = template.replace(slotsPattern(), (_, left: string | undefined, from = '') => left ?? from);
  return { printed: tidy(printed, isSpaced), source: tidy(source, isSpaced) };
}

function tidy(text: string, isSpaced: boolean): string {
  if (!isSpaced) return text.replaceAll(' ', '');
  return text
    .replace(/ +/gu, ' ')
    .replace(/ (?=[.,;])/gu, '')
    .trim();
}

/** Makes a new pattern for each use, because a global pattern keeps the position of its last match. */
function slotsPattern(): RegExp {
  return /\{([^}]*)\}|<([^|>]*)\|([^>]*)>/gu;
}

export interface Passage {
  language: string;
  template: string;
  slots: number;
  /** Whether the script has spaces between words. */
  isSpaced: boolean;
  source: string;
}

export interface Rendered {
  printed: string;
  source: string;
}
