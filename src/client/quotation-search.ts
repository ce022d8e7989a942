import { loadPagefind, type Pagefind, type PagefindData, type PagefindResult } from './pagefind-api.ts';
import { pagefindQuery } from './query.ts';
import { articleItem, quotationItem } from './search-results.ts';

const TYPING_PAUSE = 150;
const SHOWN = 20;

/** Searches as the reader types. The query lives in the address, so every search can be linked and the way back works. */
class QuotationSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #input = this.querySelector('input');

  connectedCallback(): void {
    this.#input?.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input?.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#ask('replace'), TYPING_PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(this.#pause);
      this.#ask('push');
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset['pagefind'] ?? '').catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  #readAddress(): void {
    if (!this.#input) return;
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#search(this.#input.value);
  }

  #ask(history: 'push' | 'replace'): void {
    const typed = this.#input?.value ?? '';
    const address = new URL(location.href);
    if (typed.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    if (address.href !== location.href)
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.#search(typed);
  }

  async #search(typed: string): Promise<void> {
    this.#asked += 1;
    const ask = this.#asked;
    const query = pagefindQuery(typed);
    if (query === '') return this.#show([], [], '');
    try {
      const pagefind = await this.#load();
      const [quotations, articles] = await Promise.all(
        ['quotation', 'article'].map(
          async kind => (await pagefind.search(query, { filters: { kind } })).results,
        ),
      );
      const [said, read] = await Promise.all([quotations ?? [], articles ?? []].map(firstOf));
      if (ask !== this.#asked) return;
      this.#show(said ?? [], read ?? [], message(typed, quotations?.length ?? 0, articles?.length ?? 0));
    } catch {
      if (ask === this.#asked) this.#show([], [], UNREACHABLE);
    }
  }

  #show(quotations: PagefindData[], articles: PagefindData[], text: string): void {
    this.#fill('quotations', quotations.map(quotationItem));
    this.#fill('articles', articles.map(articleItem));
    this.#part('quotations')?.toggleAttribute('hidden', quotations.length === 0);
    this.#part('articles-section')?.toggleAttribute('hidden', articles.length === 0);
    const status = this.#part('status');
    if (status) status.textContent = text;
  }

  #fill = (part: string, items: Node[]) => this.#part(part)?.replaceChildren(...items);
  #part = (name: string) => this.querySelector(`[data-part="${name}"]`);
}

const firstOf = (results: PagefindResult[]) =>
  Promise.all(results.slice(0, SHOWN).map(result => result.data()));

function message(typed: string, quotations: number, articles: number): string {
  const query = typed.trim();
  if (quotations + articles === 0)
    return `Nothing found for ${query}. Try fewer words, or look through the speakers and sources above.`;
  const parts = [count(quotations, 'quotation', 'quotations'), count(articles, 'analysis', 'analyses')];
  const more =
    quotations > SHOWN ? ` The first ${SHOWN} quotations are shown: more words narrow them down.` : '';
  return `${parts.join(' and ')} for ${query}.${more}`;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const UNREACHABLE =
  'The search index could not be loaded. It is made when the site is built (npm run build); on a published site, check your connection and search again.';

customElements.define('quotation-search', QuotationSearch);
