import { urlForm } from '../../search/terms/document-url.ts';
import { withoutParticle } from '../../search/terms/scripts.ts';
import type { Token } from '../../search/terms/token.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/** A query: a record must answer one of its groups. Without any, nothing is asked. */
export type Query = Group[];

/** A record must have all terms and none of `without`. */
export interface Group {
  terms: Term[];
  without: Term[];
}

/** What must stand in a record: a word, words that a hyphen joins, or a phrase. */
export interface Term {
  /** As typed. */
  typed: string;
  /** Each is one form of it, as forms of words one after the other. The first is nearest to what was typed. */
  options: string[];
  isPhrase: boolean;
}

/**
 * Parses what was typed. Words between double quotation marks of any kind are a phrase, and so is a whole query between single ones. A mark
 * without its partner is dropped. `-word` and `NOT word` leave out, `OR` stands between alternatives. A query of signs alone has no words. A URL stands for
 * the document.
 */
export function parseQuery(typed: string): Query {
  const document = urlForm(typed);
  if (document !== null)
    return [{ terms: [{ typed: typed.trim(), options: [document], isPhrase: false }], without: [] }];
  const groups: Group[] = [{ terms: [], without: [] }];
  let isWithout = false;
  for (const { 0: piece, groups: { minus, phrase } = {} } of plainMarks(typed).matchAll(PIECES)) {
    const group = groups.at(-1);
    if (!group) continue;
    if (piece === 'NOT') isWithout = true;
    else if (piece === 'OR' && group.terms.length > 0) groups.push({ terms: [], without: [] });
    else if (piece !== 'AND' && piece !== 'OR') {
      const list = isWithout || minus !== undefined ? group.without : group.terms;
      if (phrase === undefined) list.push(...wordTerms(piece));
      else list.push(...phraseTerms(phrase));
      isWithout = false;
    }
  }
  return groups.filter(({ terms }) => terms.length > 0);
}

const PIECES = /(?<minus>(?<!\S)[-−](?=["\p{L}\p{N}]))?(?:"(?<phrase>[^"]*)"|[^\s"]+)/gu;

const plainMarks = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/per\s+cent\b/giu, 'percent')
    .trim()
    .replace(/^(['‘])(.+)['’]$/u, (whole, _mark, inner: string) =>
      inner.includes('"') ? whole : `"${inner}"`,
    );

function phraseTerms(phrase: string): Term[] {
  const tokens = withoutTails(tokensOf(phrase));
  return tokens.length === 0
    ? []
    : [{ typed: phrase.trim(), options: [tokens.map(({ form }) => form).join(' ')], isPhrase: true }];
}

/** A piece between spaces: one word, or several that belong together, such as `no-fly`, `$50bn` and a Chinese sentence. */
function wordTerms(piece: string): Term[] {
  const typed = piece.replace(/^[-−]/u, '').replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{M}\p{N}%]+$/gu, '');
  // A point after the last letter belongs to `U.S.`
  const tokens = withoutTails(tokensOf(withoutParticle(typed) === typed ? piece : withoutParticle(typed)));
  const [first, ...rest] = tokens;
  if (!first) return [];
  if (rest.length === 0) return [{ typed, options: [first.form, ...formsTyped(first)], isPhrase: false }];
  const together = tokens.map(({ form }) => form).join(' ');
  const joined = /[-‐‑]/u.test(typed) ? first.others.slice(-1) : [];
  const million = tokens.some(({ form }) => form === 'm') ? [together.replace(/ m\b/u, ' million')] : [];
  return [{ typed, options: [together, ...joined, ...million], isPhrase: false }];
}

/** In the index a single letter is another form of a pair of letters. A reader who types the pair does not mean the single letter. */
const formsTyped = ({ form, others }: Token) => others.filter(other => !form.startsWith(other));

/** The last letter of a run is indexed by itself only at the end of the run, and a reader cannot know whether a word stands there. */
const withoutTails = (tokens: Token[]) => {
  const last = tokens.at(-1);
  return last?.isTail ? tokens.slice(0, -1) : tokens;
};
