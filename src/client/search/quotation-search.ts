import { ARTICLES_FOLDER, type IndexPart, type Vocabulary } from '../../search/protocol.ts';
import { searchScript } from '../../ui/scripts.ts';
import { answerTo, resultsOf, totalCounts } from './answer.ts';
import { Controls } from './controls.ts';
import { Engine } from './engine.ts';
import { FacetSheet } from './facet-sheet.ts';
import { KnownWords } from './known-words.ts';
import { messageOf } from './message.ts';
import { namedRows } from './named-rows.ts';
import { nothingFound } from './nothing-found.ts';
import { ResultSection } from './result-section.ts';
import {
  FIRST_RESULTS,
  focusedResult,
  focusResult,
  type ReadingPosition,
  savedPosition,
  savePosition,
} from './saved-position.ts';
import { SearchHistory } from './search-history.ts';
import { searchKeys } from './search-keys.ts';
import { articleResult, quotationResult } from './search-result-items.ts';
import { readState, writeState } from './search-state.ts';
import { searchedParts, searchedSince } from './searched-parts.ts';

/** Milliseconds without a key press before a search starts. */
const TYPING_PAUSE = 150;
/** Milliseconds without a key press before a query gets its own entry in the browser history. */
const SETTLED = 1000;
/** Milliseconds after which the page says that it is searching. */
const SLOW = 400;

/**
 * The element `<quotation-search>` of the search page. It searches as the reader types, and shows what was found or what
 * failed.
 */
class QuotationSearch extends HTMLElement {
  #searches = 0;
  #pauses: ReturnType<typeof setTimeout>[] = [];
  #part = (name: string) => this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  #engine = new Engine(
    this.dataset['pagefind'] ?? '',
    this.dataset['articles']?.split(' ') ?? [ARTICLES_FOLDER],
  );
  #parts = JSON.parse(this.dataset['parts'] ?? '[]') as IndexPart[];
  #controls = new Controls(this);
  #sheet = new FacetSheet(this, () => this.#again());
  #names = this.#controls.names();
  #words: Promise<KnownWords> | undefined;
  #history = new SearchHistory();
  #quotations = new ResultSection(this.#part('quotations'), 10, quotationResult);
  #articles = new ResultSection(this.#part('articles'), 3, articleResult);

  connectedCallback(): void {
    const { input, facets } = this.#controls;
    const again = () => this.#again();
    input.addEventListener(
      'focus',
      () =>
        void this.#engine
          .ready('quotation', searchedParts(this.#parts, this.#controls.read()))
          .catch(() => this.#engine.discard()),
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
    savePosition(() => this.#position(), this);
    this.#history.onMove(() => this.#readUrl());
    this.#readUrl();
  }

  #readUrl(): void {
    const state = readState(location.search);
    this.#controls.write(state);
    this.#part('start').hidden = writeState(state) !== '';
    void this.#search(savedPosition());
  }

  #type(): void {
    for (const pause of this.#pauses) clearTimeout(pause);
    this.#pauses = [
      setTimeout(() => this.#start(), TYPING_PAUSE),
      setTimeout(() => this.#history.settle(), SETTLED),
    ];
  }

  #choose(): void {
    for (const pause of this.#pauses) clearTimeout(pause);
    this.#controls.showChosen();
    this.#start();
    this.#history.settle();
  }

  #start(): void {
    void this.#search(FIRST_RESULTS);
    this.#history.replace(writeState(this.#controls.read()));
  }

  #position = (): ReadingPosition => ({
    quotations: this.#quotations.shown,
    articles: this.#articles.shown,
    top: scrollY,
    focused: focusedResult(this),
  });

  #again(): void {
    void this.#search({ ...this.#position(), top: null, focused: null });
  }

  /**
   * Searches for the state of the controls and shows the answer, quotations first. Shows nothing more as soon as a newer search
   * has started.
   */
  async #search(position: ReadingPosition): Promise<void> {
    this.#searches += 1;
    const search = this.#searches;
    const isOld = () => search !== this.#searches;
    const state = this.#controls.read();
    const asked = {
      state,
      counted: this.#controls.open(),
      names: this.#names,
      words: () => this.#knownWords(),
    };
    const slow = setTimeout(() => !isOld() && this.#showStatus([searchScript.searching]), SLOW);
    const quotations = await answerTo(this.#engine, { ...asked, kind: 'quotation' }, this.#parts);
    const quotationList = await this.#quotations.prepare(resultsOf(quotations), position.quotations);
    if (isOld()) return;
    quotationList.show();
    this.#part('named').replaceChildren(...(typeof quotations === 'string' ? [] : namedRows(quotations)));
    this.#part('start').hidden = quotations !== 'nothing asked';
    this.#articles.hide();
    this.#part('nothing').hidden = true;
    this.#part('retry').hidden = true;
    const articles =
      typeof quotations === 'string'
        ? quotations
        : await answerTo(this.#engine, { ...asked, kind: 'article' }, []);
    const isEmpty = resultsOf(quotations).length + resultsOf(articles).length === 0;
    const [articleList, offers] = await Promise.all([
      this.#articles.prepare(resultsOf(articles), position.articles),
      isEmpty && typeof articles !== 'string' ? nothingFound(state, asked.words) : [],
    ]);
    if (isOld()) return;
    clearTimeout(slow);
    articleList.show();
    this.#part('offers').replaceChildren(...offers);
    this.#part('nothing').hidden = !isEmpty || articles === 'nothing asked';
    const failed = quotationList.failed + articleList.failed;
    this.#part('retry').hidden =
      failed === 0 && (typeof articles !== 'string' || articles === 'nothing asked');
    const isAsked = typeof quotations !== 'string';
    this.#sheet.showNumbers(
      Object.values(state.filters).flat().length,
      isAsked ? resultsOf(quotations).length + resultsOf(articles).length : null,
    );
    this.#controls.showCounts(totalCounts(quotations, articles));
    this.#showStatus(messageOf(quotations, articles, state, searchedSince(this.#parts, state), failed));
    focusResult(this, position);
    if (position.top !== null) scrollTo({ top: position.top, behavior: 'instant' });
  }

  /**
   * The words of the index, fetched when a query first needs them. If the request fails, there are none, and the next query that
   * needs them tries again.
   */
  #knownWords(): Promise<KnownWords> {
    this.#words ??= fetch(this.dataset['vocabulary'] ?? '')
      .then(async response => new KnownWords((await response.json()) as Vocabulary))
      .catch(() => {
        this.#words = undefined;
        return new KnownWords({ words: '' });
      });
    return this.#words;
  }

  #showStatus = (parts: (Node | string)[]) => this.#part('status').replaceChildren(...parts);
}

customElements.define('quotation-search', QuotationSearch);
