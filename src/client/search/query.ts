import { urlForm } from '../../search/terms/document-url.ts';
import { withoutParticle } from '../../search/terms/scripts.ts';
import type { Token } from '../../search/terms/token.ts';
import { tokensOf } from '../../search/terms/tokens.ts';

/** A parsed query: the groups between the `OR`s. A record must match at least one group. An empty query asks nothing. */
export type Query = Group[];

/** A record must have all terms and none of `without`. */
export interface Group {
  terms: Term[];
  without: Term[];
}

/** A part of a query: a phrase, a URL, or a text without spaces, which may be one word or several (`cease-fire`). */
export interface Term {
  /** The term as the reader typed it. */
  typed: string;
  /**
   * A record has the term if it has at least one of these indexed forms, such as `cease fire` or `ceasefire` for `cease-fire`.
   * Spaces separate words. The first form is nearest to the typed word.
   */
  options: string[];
  isPhrase: boolean;
}

/**
 * Parses what the reader typed.
 * - Words between double quotation marks (`"`, `“”`, `„“`, `«»`) are a phrase. So is a whole query between single quotation
 *   marks, unless it contains a double one.
 * - A quotation mark without its partner is ignored.
 * - `-word` and `NOT word` exclude a word or phrase. `OR` separates alternatives. `AND` is ignored.
 * - A query is empty if it has only punctuation or only excluded words.
 * - A query that is a URL finds the records whose source has this URL.
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

/**
 * Returns the term for `piece`, the text between two spaces. It may be several words, as in `no-fly`, `$50bn` or a Chinese
 * sentence. There is no term for punctuation alone.
 */
function wordTerms(piece: string): Term[] {
  const typed = piece.replace(/^[-−]/u, '').replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{M}\p{N}%]+$/gu, '');
  // `typed` lacks the last point of `U.S.`, so the tokens come from `piece`. Only a word with a Korean particle comes from
  // `typed`, without the particle.
  const tokens = withoutTails(tokensOf(withoutParticle(typed) === typed ? piece : withoutParticle(typed)));
  const [first, ...rest] = tokens;
  if (!first) return [];
  if (rest.length === 0) return [{ typed, options: [first.form, ...formsTyped(first)], isPhrase: false }];
  const together = tokens.map(({ form }) => form).join(' ');
  const joined = /[-‐‑]/u.test(typed) ? first.others.slice(-1) : [];
  const million = tokens.some(({ form }) => form === 'm') ? [together.replace(/ m\b/u, ' million')] : [];
  return [{ typed, options: [together, ...joined, ...million], isPhrase: false }];
}

/**
 * Returns the other forms of a token, except beginnings of its own form. In a script without spaces, such as Chinese, the pair
 * `AB` has the other form `A`. A reader who types `AB` does not mean `A` alone.
 */
const formsTyped = ({ form, others }: Token) => others.filter(other => !form.startsWith(other));

/**
 * In a script without spaces, `ABC` has the tokens `AB`, `BC` and `C`. Drops `C`, because in the index `C` follows `BC` only at
 * the end of such a text. The typed words may also be in its middle.
 */
const withoutTails = (tokens: Token[]) => {
  const last = tokens.at(-1);
  return last?.isTail ? tokens.slice(0, -1) : tokens;
};
