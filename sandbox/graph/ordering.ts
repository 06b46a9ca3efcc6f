import { GraphError } from './graph-error';
import { filterPaths, type FilterExpression } from './filter-expression';
import { valueAt } from './filter-evaluation';
import type { Query } from './query';

/** 400 that Exchange gives for a filter and an order it cannot serve together (graph.md §1.4). */
export const inefficientFilter = (): GraphError =>
  new GraphError(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');

/**
 * Refuses an order that does not fit the filter: every property of `$orderby` must be in `$filter`, first and in the same
 * order (graph.md §1.4). Without a filter, or without an order, there is nothing to refuse.
 */
export function checkOrder(filter: FilterExpression | undefined, orderBy: Query['orderBy']): void {
  if (filter === undefined || orderBy.length === 0) return;
  const distinct = [...new Set(filterPaths(filter).map((path) => path.toLowerCase()))];
  if (orderBy.some(({ path }, at) => distinct[at] !== path.toLowerCase())) throw inefficientFilter();
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = String(left ?? '').toLowerCase();
  const b = String(right ?? '').toLowerCase();
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Sorts by `$orderby`; equal ones keep their order. `entityFor` gives what a path is looked up in. */
export function sortBy<Item>(
  items: readonly Item[],
  orderBy: Query['orderBy'],
  entityFor: (item: Item) => unknown,
): readonly Item[] {
  if (orderBy.length === 0) return items;
  const rows = items.map((item) => {
    const entity = entityFor(item);
    return { item, values: orderBy.map(({ path }) => valueAt(entity, path)) };
  });
  rows.sort((a, b) => {
    for (const [at, { descending }] of orderBy.entries()) {
      const difference = compare(a.values[at], b.values[at]);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
  return rows.map(({ item }) => item);
}
