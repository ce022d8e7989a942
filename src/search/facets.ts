import { compareNames } from '../record/alphabet.ts';
import type { SiteRecord } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import { urls } from '../urls.ts';
import type { StatusShape } from '../words/status.ts';
import { articleFilters, authorIds, quotationFilters } from './filters.ts';
import { type FilterName, OUTLET_ITSELF, UNDATED } from './protocol.ts';
import { alsoOf } from './search-records.ts';

/**
 * Returns the filters that have at least one value on the site, each with all its values. `count` is the number of records on the
 * whole site that have the value.
 */
export function facetsOf(record: SiteRecord): Facet[] {
  const authors = authorIds(record);
  const filters = [
    ...record.quotations.map(entry => quotationFilters(entry, authors)),
    ...record.articles.map(entry => articleFilters(entry, authors)),
  ];
  const labels = labelsOf(record);
  const others = otherNames(record);
  return SHOWN.map((name): Facet => {
    const counts = Map.groupBy(
      filters.flatMap(filter => filter[name] ?? []),
      value => value,
    );
    const values = [...counts].map(([value, { length }]) => ({
      value,
      label: labels[name].get(value) ?? value,
      count: length,
      also: others[name]?.get(value) ?? [],
    }));
    return {
      name,
      label: ui.filters[name],
      pages: PAGES[name]?.() ?? null,
      values: values.sort(ORDERS[name]),
    };
  }).filter(({ values }) => values.length > 0);
}

function otherNames({ speakers, outlets, topics }: SiteRecord): {
  [Name in FilterName]?: Map<string, string[]>;
} {
  return {
    speaker: new Map(speakers.map(({ id, speaker }) => [id, alsoOf(speaker)])),
    outlet: new Map(outlets.map(({ id, outlet }) => [id, alsoOf(outlet)])),
    topic: new Map(topics.map(({ id, also }) => [id, also])),
  };
}

const PAGES: { [Name in FilterName]?: () => string } = {
  speaker: urls.speakers,
  outlet: urls.outlets,
  topic: urls.topics,
  author: urls.authors,
};

function labelsOf({ quotations, topics, authors }: SiteRecord): Record<FilterName, Map<string, string>> {
  return {
    kind: new Map([
      ['quotation', ui.filterValues.quotation],
      ['article', ui.filterValues.article],
    ]),
    speaker: new Map([
      [OUTLET_ITSELF, ui.filterValues.outletItself],
      ...quotations.flatMap(({ quotation: { speaker } }) =>
        speaker && speaker.id !== null ? [[speaker.id, speaker.name] as const] : [],
      ),
    ]),
    outlet: new Map(quotations.map(({ source: { outlet } }) => [outlet.id, outlet.name])),
    topic: new Map(topics.map(({ id, name }) => [id, name])),
    author: new Map(authors.map(({ id, name }) => [id, name])),
    status: new Map(Object.entries(ui.status)),
    year: new Map([[UNDATED, ui.dateNotKnownFirst]]),
  };
}

const mostFirst = (one: FacetValue, other: FacetValue) =>
  other.count - one.count || compareNames(one.label, other.label);
const newestFirst = (one: FacetValue, other: FacetValue) =>
  Number(one.value === UNDATED) - Number(other.value === UNDATED) || (one.value > other.value ? -1 : 1);
const bestCheckedFirst = (one: FacetValue, other: FacetValue) =>
  STATUSES_BEST_FIRST.indexOf(one.value) - STATUSES_BEST_FIRST.indexOf(other.value);
const STATUSES_BEST_FIRST: string[] = [
  'matched',
  'matched-elsewhere',
  'unverified',
  'reported',
] satisfies StatusShape[];

const SHOWN: FilterName[] = ['status', 'speaker', 'outlet', 'topic', 'author', 'year', 'kind'];

const ORDERS = {
  kind: mostFirst,
  speaker: mostFirst,
  outlet: mostFirst,
  topic: mostFirst,
  author: mostFirst,
  status: bestCheckedFirst,
  year: newestFirst,
};

/** A filter on the search page. */
export interface Facet {
  name: FilterName;
  label: string;
  /**
   * The folder of the pages of the values, such as `urls.topics()`. `OUTLET_ITSELF` has no page. `null`: the values have no
   * pages.
   */
  pages: string | null;
  values: FacetValue[];
}

interface FacetValue {
  value: string;
  label: string;
  count: number;
  also: string[];
}
