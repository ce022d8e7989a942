import type { Vocabulary } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';
import { nearestWords } from './nearest-spellings.ts';

/**
 * The most frequent words of the index. A search that finds nothing tries them instead of words of the query. A form is the
 * spelling of a word in the index, such as `resume` for `résumé`.
 */
export class KnownWords {
  /** The most frequent word of each indexed form, such as `résumé` for `resume`. The most frequent words come first. */
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

  /** Returns the word of a form, with diacritics: `résumé` for `resume`. Returns an unknown form unchanged. */
  shown = (form: string): string => this.#words.get(form) ?? form;

  /** Returns the most frequent longer forms that begin with a form: `pyongyang` for `pyongyan`. Returns none for a short form. */
  beginning = (form: string): string[] =>
    form.length < LEAST_BEGINNING
      ? []
      : this.#forms.filter(known => known !== form && known.startsWith(form)).slice(0, MOST);

  /** Returns the most frequent longer forms that contain a form: `bundesgericht` for `gericht`. Returns none for a short form. */
  containing = (form: string): string[] =>
    form.length < LEAST_INSIDE
      ? []
      : this.#forms.filter(known => known !== form && known.includes(form)).slice(0, MOST);

  /** Returns pairs of known forms that together spell a form: `cease fire` for `ceasefire`. */
  divided(form: string): string[] {
    const phrases: string[] = [];
    for (let at = LEAST_PART; at <= form.length - LEAST_PART; at += 1)
      if (this.has(form.slice(0, at)) && this.has(form.slice(at)))
        phrases.push(`${form.slice(0, at)} ${form.slice(at)}`);
    return phrases;
  }

  /**
   * Returns up to three known forms with a similar spelling, the nearest first: `security` for `secuirty`. Returns none for a
   * short form, or for a form with a digit.
   */
  like = (form: string): string[] =>
    form.length < LEAST_RESPELT || /\d/u.test(form) ? [] : nearestWords(form, this.#forms, 3);
}

/** At most this many longer words are tried for one word of a query. Each of them costs a search. */
const MOST = 8;
/** A form needs this many UTF-16 code units to be completed, found inside longer forms, used as half of a pair, or respelt. */
const LEAST_BEGINNING = 3;
const LEAST_INSIDE = 5;
const LEAST_PART = 2;
const LEAST_RESPELT = 4;
