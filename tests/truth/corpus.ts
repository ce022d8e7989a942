import corpus from './corpus.json' with { type: 'json' };
import { WITHOUT_SPACES } from './oracle/tokens.ts';

/**
 * The source texts that edits are made of: sentences of our own about people who do not exist. `{…}` may honestly be left out; `<a|b>` stands
 * as `a` in the source and may honestly be printed as `b`.
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

/** The source’s text and the printed one, in which the chosen slots are edited. */
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

/** A new one each time, since it remembers where it was. */
function slotsPattern(): RegExp {
  return /\{([^}]*)\}|<([^|>]*)\|([^>]*)>/gu;
}

export interface Passage {
  language: string;
  template: string;
  slots: number;
  /** Whether its script writes spaces between words. */
  isSpaced: boolean;
  source: string;
}

export interface Rendered {
  printed: string;
  source: string;
}
