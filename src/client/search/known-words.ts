import type { Vocabulary } from '../../search/protocol.ts';
import { tokensOf } from '../../search/terms/tokens.ts';
import { nearestWords } from './nearest-spellings.ts';

/** The words of the index. They replace words of a query that are in no record. */
export class KnownWords {
  /** The word as readers see it, for each indexed form; the most frequent words come first. */
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

  /** The word of a form as readers see it; the form itself if it is not known. */
  shown = (form: string): string => this.#words.get(form) ?? form;

  /** Longer known forms that begin with a form, the most frequent first. */
  beginning = (form: string): string[] =>
    form.length < LEAST_BEGINNING
      ? []
      : this.#forms.filter(known => known !== form && known.startsWith(form)).slice(0, MOST);

  /** Longer known forms that contain a form, the most frequent first: `bundesgericht` for `gericht`. */
  containing = (form: string): string[] =>
    form.length < LEAST_INSIDE
      ? []
      : this.#forms.filter(known => known !== form && known.includes(form)).slice(0, MOST);

  /** Pairs of known forms that together spell a form: `cease fire` for `ceasefire`. */
  divided(form: string): string[] {
    const phrases: string[] = [];
    for (let at = LEAST_PART; at <= form.length - LEAST_PART; at += 1)
      if (this.has(form.slice(0, at)) && this.has(form.slice(at)))
        phrases.push(`${form.slice(0, at)} ${form.slice(at)}`);
    return phrases;
  }

  /**
   * Known forms of which a form may be a misspelling, the nearest first. None for a form of under four letters or with a
   * digit.
   */
  like = (form: string): string[] =>
    form.length < LEAST_RESPELT || /\d/u.test(form) ? [] : nearestWords(form, this.#forms, 3);
}

/** How many known words may replace an unknown word. Each of them costs a search. */
const MOST = 8;
const LEAST_BEGINNING = 3;
const LEAST_INSIDE = 5;
const LEAST_PART = 2;
const LEAST_RESPELT = 4;
