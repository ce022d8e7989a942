import type { Passage } from '../corpus.ts';
import { places } from './dishonest-brackets.ts';
import type { Made } from './made.ts';
import { joinPieces, piecesOf } from './pieces.ts';

/**
 * Honest pairs with unchanged words: excerpts that overlap, and spans of a mixed quotation. Also English words with another
 * ending in a bracket: `help[ed]`.
 */
export function honestWholes(passages: Passage[]): Made[] {
  return [...passages.flatMap(passage => [...excerpts(passage), ...spans(passage)]), ...endings()];
}

function excerpts(passage: Passage): Made[] {
  const { source, language, isSpaced } = passage;
  if (!isSpaced) return [];
  const pieces = piecesOf(passage);
  return places(pieces, passage)
    .filter(at => at + 6 < pieces.length && !/^\d/u.test(pieces[at + 6] ?? ''))
    .map(at => ({
      kind: 'excerpts that overlap',
      language,
      printed: [source],
      evidence: [pieces.slice(0, at + 6), pieces.slice(at)].map(part => joinPieces(part, isSpaced)),
    }));
}

function spans(passage: Passage): Made[] {
  const { source, language, isSpaced } = passage;
  const pieces = piecesOf(passage);
  if (!isSpaced) return [];
  return places(pieces, passage).map(at => ({
    kind: 'two spans',
    language,
    printed: [pieces.slice(0, at), pieces.slice(at)].map(half => joinPieces(half, isSpaced)),
    evidence: [source],
  }));
}

/** `help[ed]` for *helping*, in the middle and at the end of a sentence. */
function endings(): Made[] {
  const stems = {
    'help want walk visit open clean paint sail load lift guard plant water repair': ['', 's', 'ed', 'ing'],
    'mov clos bak shar arrang rais sav us': ['e', 'es', 'ed', 'ing'],
    'carr stud tid bur': ['y', 'ies', 'ied'],
    'miss pass reach wash': ['', 'es', 'ed', 'ing'],
  };
  return Object.entries(stems).flatMap(([words, all]) =>
    words.split(' ').flatMap(stem =>
      all.flatMap(there =>
        all
          .filter(ending => ending !== there && ending !== '')
          .flatMap(ending =>
            CARRIERS.map(carrier => ({
              kind: 'ending',
              language: 'en',
              printed: [carrier.replace('_', `${stem}[${ending}]`)],
              evidence: [carrier.replace('_', stem + there)],
            })),
          ),
      ),
    ),
  );
}
const CARRIERS = [
  'the growers _ the old mill each day',
  'Every spring the whole crew _ boats',
  'we saw what they _',
];
