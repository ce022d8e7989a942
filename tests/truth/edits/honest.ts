import { type Passage, render } from '../corpus.ts';
import type { Draw } from './draw.ts';
import { FOLDINGS, type Folding } from './foldings.ts';
import type { Made } from './made.ts';

/**
 * For every passage: the edits of its slots (see corpus.ts), and each edit of `FOLDINGS` alone, at up to `times` random places.
 */
export function honestAlone(passages: Passage[], times: number, draw: Draw): Made[] {
  return passages.flatMap(passage => [
    ...slotEdits(passage),
    ...Object.entries(FOLDINGS).flatMap(([kind, fold]) =>
      distinct(
        Array.from({ length: times }, () =>
          apply(
            start(passage, () => false),
            [[kind, fold]],
            passage,
            draw,
          ),
        ).filter(made => made !== null),
      ),
    ),
  ]);
}

/** At most `count` pairs of printed words and source text, each from a random passage with up to four honest edits. */
export function honestComposed(passages: Passage[], count: number, draw: Draw): Made[] {
  const all: Made[] = [];
  const kinds = Object.entries(FOLDINGS);
  while (all.length < count) {
    const passage = draw.of(passages);
    const slots = draw.upTo(3);
    const chosen = new Set(Array.from({ length: slots }, () => draw.upTo(passage.slots)));
    const foldings = Array.from({ length: Math.max(2 - slots, 1) + draw.upTo(2) }, () => draw.of(kinds));
    const made = apply(
      start(passage, slot => chosen.has(slot)),
      foldings,
      passage,
      draw,
    );
    if (made) all.push({ ...made, kind: 'composed' });
  }
  return distinct(all);
}

/** Edits of each slot alone, of every two slots together, and of all slots. */
function slotEdits(passage: Passage): Made[] {
  const indexes = Array.from({ length: passage.slots }, (_, index) => index);
  const pairs = indexes.flatMap(one => indexes.filter(other => other > one).map(other => [one, other]));
  return [...indexes.map(one => [one]), ...pairs, indexes]
    .filter(chosen => chosen.length > 0)
    .map(chosen => ({ ...start(passage, slot => chosen.includes(slot)), kind: 'slots' }));
}

function start(passage: Passage, isChosen: (slot: number) => boolean): Made {
  const { printed, source } = render(passage.template, isChosen, passage.isSpaced);
  return { kind: 'as it is', language: passage.language, printed: [printed], evidence: [source] };
}

function apply(
  made: Made,
  edits: [kind: string, fold: Folding][],
  passage: Passage,
  draw: Draw,
): Made | null {
  let [printed, source] = [made.printed[0] ?? '', made.evidence[0] ?? ''];
  const done: string[] = [];
  for (const [kind, fold] of edits) {
    const edited = fold({ printed, source }, draw, passage);
    if (!edited || (edited.printed === printed && edited.source === source)) continue;
    ({ printed, source } = edited);
    done.push(kind);
  }
  return done.length > 0 ? { ...made, kind: done.join(' + '), printed: [printed], evidence: [source] } : null;
}

const distinct = (all: Made[]): Made[] => [
  ...new Map(all.map(made => [JSON.stringify(made), made])).values(),
];
