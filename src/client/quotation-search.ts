import { type Answer, answerTo } from './answer.ts';
import { Controls } from './controls.ts';
import { Engine } from './engine.ts';
import { type IndexPart, searchedSince } from './index-parts.ts';
import { keepPlace, keptPlace, type Place, START } from './kept-place.ts';
import { faultMessage, foundMessage } from './message.ts';
import { nothingFound } from './nothing-found.ts';
import { ResultSection } from './result-section.ts';
import { SearchHistory } from './search-history.ts';
import { searchKeys } from './search-keys.ts';
import { articleItem, quotationItem } from './search-results.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

const TYPING_PAUSE = 150;
/** A query that stood so long was meant: it gets an entry of its own in the history. */
const SETTLED = 1000;
/** An answer that takes longer than this says that it is coming. */
const SLOW = 400;

/** The search page: asks as the reader types, shows what was found, and says what is wrong. */
class QuotationSearch extends HTMLElement {
  #asked = 0;
  #pauses: ReturnType<typeof setTimeout>[] = [];
  #part = (name: string) => this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  #engine = new Engine(this.dataset['pagefind'] ?? '');
  #parts = JSON.parse(this.dataset['parts'] ?? '[]') as IndexPart[];
  #controls = new Controls(this);
  #history = new SearchHistory();
  #quotations = new ResultSection(this.#part('quotations'), quotationItem);
  #articles = new ResultSection(this.#part('articles'), articleItem);

  connectedCallback(): void {
    const { input, facets } = this.#controls;
    const again = () => void this.#search({ ...this.#place(), top: null });
    input.addEventListener('focus', () => void this.#engine.ready().catch(() => this.#engine.discard()));
    input.addEventListener('input', () => this.#type());
    input.addEventListener('change', () => this.#history.settle());
    this.addEventListener('change', event => event.target !== input && this.#choose());
    this.querySelector('form')?.addEventListener('submit', event => {
      event.preventDefault();
      this.#choose();
    });
    for (const facet of facets) facet.addEventListener('toggle', () => facet.open && again());
    this.#part('retry').addEventListener('click', again);
    addEventListener('online', () => !this.#part('retry').hidden && again());
    searchKeys(this, input, () => this.#type());
    keepPlace(() => this.#place(), this);
    this.#history.onMove(() => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    this.#controls.write(readState(location.search));
    void this.#search(keptPlace());
  }

  #type(): void {
    for (const pause of this.#pauses) clearTimeout(pause);
    this.#pauses = [
      setTimeout(() => this.#ask(), TYPING_PAUSE),
      setTimeout(() => this.#history.settle(), SETTLED),
    ];
  }

  #choose(): void {
    for (const pause of this.#pauses) clearTimeout(pause);
    this.#controls.showChosen();
    this.#ask();
    this.#history.settle();
  }

  #ask(): void {
    this.#history.replace(writeState(this.#controls.read()));
    void this.#search(START);
  }

  #place = (): Place => ({
    quotations: this.#quotations.shown,
    articles: this.#articles.shown,
    top: scrollY,
  });

  /** Asks what the controls hold and shows the answer, unless something newer was asked meanwhile. */
  async #search(place: Place): Promise<void> {
    this.#asked += 1;
    const ask = this.#asked;
    const state = this.#controls.read();
    const slow = setTimeout(() => ask === this.#asked && this.#say('Searching …'), SLOW);
    const show = await this.#prepare(
      await answerTo(this.#engine, state, this.#controls.open(), this.#parts),
      state,
      place,
    );
    clearTimeout(slow);
    if (ask === this.#asked) show();
  }

  /** Fetches what the answer needs to be shown, and returns the showing of it. */
  async #prepare(answer: Answer, state: SearchState, place: Place): Promise<() => void> {
    const found = typeof answer === 'string' ? NOTHING : answer;
    const isEmpty = found.quotations.length + found.articles.length === 0;
    const [quotations, articles, offers] = await Promise.all([
      this.#quotations.prepare(found.quotations, place.quotations),
      this.#articles.prepare(found.articles, place.articles),
      isEmpty && typeof answer !== 'string' ? nothingFound(state, this.dataset['vocabulary'] ?? '') : [],
    ]);
    const lost = quotations.lost + articles.lost;
    return () => {
      quotations.show();
      articles.show();
      this.#part('offers').replaceChildren(...offers);
      this.#part('nothing').hidden = !isEmpty;
      this.#part('retry').hidden = lost === 0 && answer !== 'start' && answer !== 'part';
      this.#controls.showCounts(typeof answer === 'string' ? null : answer.counts);
      this.#say(messageOf(answer, state, lost, searchedSince(this.#parts, state)));
      if (place.top !== null) scrollTo({ top: place.top, behavior: 'instant' });
    };
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }
}

function messageOf(answer: Answer, { q, filters }: SearchState, lost: number, since: string | null): string {
  if (answer === 'nothing asked') return '';
  if (typeof answer === 'string') return faultMessage(answer, navigator.onLine);
  return foundMessage({
    q,
    quotations: answer.quotations.length,
    articles: answer.articles.length,
    isFiltered: Object.keys(filters).length > 0,
    missing: answer.missing,
    since,
    lost,
  });
}

const NOTHING = { quotations: [], articles: [] };

customElements.define('quotation-search', QuotationSearch);
