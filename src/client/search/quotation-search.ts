import { answerTo, countsOf, resultsOf } from './answer.ts';
import { Controls } from './controls.ts';
import { Engine } from './engine.ts';
import { type IndexPart, searchedSince } from './index-parts.ts';
import { messageOf } from './message.ts';
import { nothingFound } from './nothing-found.ts';
import { ResultSection } from './result-section.ts';
import { keepPlace, keptPlace, type Place, START } from './saved-position.ts';
import { SearchHistory } from './search-history.ts';
import { searchKeys } from './search-keys.ts';
import { articleItem, quotationItem } from './search-results.ts';
import { readState, writeState } from './search-state.ts';

const TYPING_PAUSE = 150;
/** Where the articles have one index. */
const ARTICLES = 'articles/';
/** A query that stood so long was meant: it gets an entry of its own in the history. */
const SETTLED = 1000;
/** An answer that takes longer than this says that it is coming. */
const SLOW = 400;

/** The search page: asks as the reader types, shows what was found, and says what is wrong. */
class QuotationSearch extends HTMLElement {
  #asked = 0;
  #pauses: ReturnType<typeof setTimeout>[] = [];
  #part = (name: string) => this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  #engine = new Engine(this.dataset['pagefind'] ?? '', this.dataset['articles']?.split(' ') ?? [ARTICLES]);
  #parts = JSON.parse(this.dataset['parts'] ?? '[]') as IndexPart[];
  #controls = new Controls(this);
  #history = new SearchHistory();
  #quotations = new ResultSection(this.#part('quotations'), 10, quotationItem);
  #articles = new ResultSection(this.#part('articles'), 3, articleItem);

  connectedCallback(): void {
    const { input, facets } = this.#controls;
    const again = () => void this.#search({ ...this.#place(), top: null });
    input.addEventListener(
      'focus',
      () => void this.#engine.ready('quotation').catch(() => this.#engine.discard()),
    );
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
    void this.#search(START);
    this.#history.replace(writeState(this.#controls.read()));
  }

  #place = (): Place => ({
    quotations: this.#quotations.shown,
    articles: this.#articles.shown,
    top: scrollY,
  });

  /** Asks what the controls hold and shows the answer, what was said first, unless something newer was asked meanwhile. */
  async #search(place: Place): Promise<void> {
    this.#asked += 1;
    const ask = this.#asked;
    const isOld = () => ask !== this.#asked;
    const state = this.#controls.read();
    const open = this.#controls.open();
    const slow = setTimeout(() => !isOld() && this.#say('Searching …'), SLOW);
    const said = await answerTo(this.#engine, state, open, 'quotation', this.#parts);
    const quotations = await this.#quotations.prepare(resultsOf(said), place.quotations);
    if (isOld()) return;
    quotations.show();
    this.#articles.hide();
    this.#part('nothing').hidden = true;
    this.#part('retry').hidden = true;
    const read = typeof said === 'string' ? said : await answerTo(this.#engine, state, open, 'article', []);
    const isEmpty = resultsOf(said).length + resultsOf(read).length === 0;
    const [articles, offers] = await Promise.all([
      this.#articles.prepare(resultsOf(read), place.articles),
      isEmpty && typeof read !== 'string' ? nothingFound(state, this.dataset['vocabulary'] ?? '') : [],
    ]);
    if (isOld()) return;
    clearTimeout(slow);
    articles.show();
    this.#part('offers').replaceChildren(...offers);
    this.#part('nothing').hidden = !isEmpty;
    const lost = quotations.lost + articles.lost;
    this.#part('retry').hidden = lost === 0 && (typeof read !== 'string' || read === 'nothing asked');
    this.#controls.showCounts(countsOf(said, read));
    this.#say(messageOf(said, read, state, searchedSince(this.#parts, state), lost));
    if (place.top !== null) scrollTo({ top: place.top, behavior: 'instant' });
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }
}

customElements.define('quotation-search', QuotationSearch);
