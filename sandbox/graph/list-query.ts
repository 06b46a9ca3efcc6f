import { badUri, GraphError } from './graph-error';
import { passes } from './filter-evaluation';
import { filterPaths, parseFilter } from './filter-expression';
import type { GraphCall } from './graph-call';
import { checkPaths, entityOf, shownProperties, type EntityTable } from './entity-table';
import { checkOrder, sortBy } from './ordering';
import { pageOf } from './paging';

/** What a list refuses: properties that no filter may name (whole paths or first steps, small letters), or none at all. */
export interface ListRules {
  readonly unfilterable?: readonly string[];
  readonly pageSize?: number;
}

/** Filters and sorts a list as `$filter` and `$orderby` say, and gives the page that was asked for. */
export function listAnswer<Stored>(
  call: GraphCall,
  table: EntityTable<Stored>,
  items: readonly Stored[],
  context: string,
  rules: ListRules = {},
  finish: (entity: Record<string, unknown>, stored: Stored) => Record<string, unknown> = (entity) => entity,
): Record<string, unknown> {
  const { filter: text, orderBy, select } = call.query;
  const filter = text === undefined ? undefined : parseFilter(text);
  const paths = [...(filter === undefined ? [] : filterPaths(filter)), ...orderBy.map(({ path }) => path)];
  checkPaths(
    table,
    paths.filter((path) => path !== 'singleValueExtendedProperties'),
  );
  for (const path of paths) {
    const lower = path.toLowerCase();
    if (rules.unfilterable?.some((name) => lower === name || lower.startsWith(`${name}/`)) === true)
      throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.');
  }
  checkOrder(filter, orderBy);
  const needed = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
  const look = (stored: Stored): Record<string, unknown> =>
    entityOf(table, stored, call, shownProperties(table, needed, call));
  const found = filter === undefined ? items : items.filter((stored) => passes(filter, look(stored)));
  const shown = shownProperties(table, select, call);
  return pageOf(
    call,
    sortBy(found, orderBy, look),
    (stored) => finish(entityOf(table, stored, call, shown), stored),
    context,
    rules.pageSize,
  );
}

/** Refuses options that an operation does not take. */
export function refuseOptions(call: GraphCall, names: readonly string[]): void {
  for (const name of names)
    if (call.query.given.has(name)) throw badUri(`The query parameter '${name}' is not supported.`);
}
