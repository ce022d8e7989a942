import type { SiteRecord } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import type { StatusShape } from '../words/status.ts';
import { articleFilters, quotationFilters } from './filters.ts';
import { FILTERS, type FilterName, OUTLET_ITSELF, UNDATED } from './protocol.ts';

/** All filters with their values, and how many records of the whole site have each value. */
export function facetsOf(record: SiteRecord): Facet[] {
  const filters = [...record.quotations.map(quotationFilters), ...record.articles.map(articleFilters)];
  const labels = labelsOf(record);
  return FILTERS.map(name => {
    const counts = Map.groupBy(
      filters.flatMap(filter => filter[name] ?? []),
      value => value,
    );
    const values = [...counts].map(([value, { length }]) => ({
      value,
      label: labels[name].get(value) ?? value,
      count: length,
    }));
    return { name, label: ui.filters[name], values: values.sort(ORDERS[name]) };
  });
}

function labelsOf({ quotations }: SiteRecord): Record<FilterName, Map<string, string>> {
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
    status: new Map(Object.entries(ui.status)),
    year: new Map([[UNDATED, ui.dateNotKnownFirst]]),
  };
}

const mostFirst = (one: FacetValue, other: FacetValue) =>
  other.count - one.count || (one.label < other.label ? -1 : 1);
/** Records without a year come last. */
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

const ORDERS = {
  kind: mostFirst,
  speaker: mostFirst,
  outlet: mostFirst,
  status: bestCheckedFirst,
  year: newestFirst,
};

/** A filter as the search page shows it. */
export interface Facet {
  name: FilterName;
  label: string;
  values: FacetValue[];
}

interface FacetValue {
  /** As it stands in the URL. */
  value: string;
  label: string;
  count: number;
}
