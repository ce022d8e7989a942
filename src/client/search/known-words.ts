import type { Vocabulary } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';
import { nearestWords } from './nearest-spellings.ts';

/** The words of the index, from which words take the place of those that it does not have. */
export class KnownWords {
  /** Words as readers see them, by their form; the most frequent first. */
  readonly #words = new Map<string, string>();
  #forms: string[] = [];

  constructor({ words }: Vocabulary) {
    for (const word of words.split(' ')) {
      const [token, ...others] = tokensOf(word);
      if (token && others.length === 0 && !this.#words.has(token.form)) this.#words.set(token.form, word);
    }
    this.#forms = [...this.#words.keys()];
  }

  has = (form: string): boolean => this.#words.has(form);

  /** The word as readers see it. */
  shown = (form: string): string => this.#words.get(form) ?? form;

  /** Words that begin with a form. */
  beginning = (form: string): string[] =>
    form.length < LEAST_BEGINNING
      ? []
      : this.#forms.filter(known => known !== form && known.startsWith(form)).slice(0, MOST);

  /** Words that have a form inside them, as compounds have. */
  containing = (form: string): string[] =>
    form.length < LEAST_INSIDE
      ? []
      : this.#forms.filter(known => known !== form && known.includes(form)).slice(0, MOST);

  /** Two words that are one in the query: `cease fire` for `ceasefire`. */
  divided(form: string): string[] {
    const phrases: string[] = [];
    for (let at = LEAST_PART; at <= form.length - LEAST_PART; at += 1)
      if (this.has(form.slice(0, at)) && this.has(form.slice(at)))
        phrases.push(`${form.slice(0, at)} ${form.slice(at)}`);
    return phrases;
  }

  /** Words spelt like a form, of which it may be a misspelling. A word of under four letters is never changed. */
  like = (form: string): string[] =>
    form.length < LEAST_RESPELT || /\d/u.test(form) ? [] : nearestWords(form, this.#forms, 3);
}

/** How many words may stand for one that is not known. Each is asked for. */
const MOST = 8;
const LEAST_BEGINNING = 3;
const LEAST_INSIDE = 5;
const LEAST_PART = 2;
const LEAST_RESPELT = 4;
