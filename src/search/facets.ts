import type { SiteRecord } from '../record/record.ts';
import { ui } from '../ui/strings.ts';
import type { StatusShape } from '../words/status.ts';
import {
  articleFilters,
  FILTERS,
  type FilterName,
  OUTLET_ITSELF,
  quotationFilters,
  UNDATED,
} from './filters.ts';

/** What the whole site can be filtered by, with the number of records behind each value. */
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
        speaker ? [[speaker.id, speaker.name] as const] : [],
      ),
    ]),
    outlet: new Map(quotations.map(({ source: { outlet } }) => [outlet.id, outlet.name])),
    status: new Map(Object.entries(ui.status)),
    year: new Map([[UNDATED, ui.dateNotKnownFirst]]),
  };
}

const mostFirst = (one: FacetValue, other: FacetValue) =>
  other.count - one.count || (one.label < other.label ? -1 : 1);
/** What has no year comes last. */
const newestFirst = (one: FacetValue, other: FacetValue) =>
  Number(one.value === UNDATED) - Number(other.value === UNDATED) || (one.value > other.value ? -1 : 1);
const bestCheckedFirst = (one: FacetValue, other: FacetValue) => rank(one) - rank(other);
/** Best checked first. */
const STATUSES: string[] = ['matched', 'matched-elsewhere', 'unverified', 'reported'] satisfies StatusShape[];
const rank = ({ value }: FacetValue) => STATUSES.indexOf(value);

const ORDERS = {
  kind: mostFirst,
  speaker: mostFirst,
  outlet: mostFirst,
  status: bestCheckedFirst,
  year: newestFirst,
};

export interface Facet {
  name: FilterName;
  label: string;
  values: FacetValue[];
}

interface FacetValue {
  /** As it stands in the address. */
  value: string;
  label: string;
  count: number;
}
