import type { GraphCall } from './graph-call';
import { graphRoot } from './graph-call';

/** The request's own URL under Graph's address, with some options changed (undefined takes one away). */
export function linkTo(call: GraphCall, options: Readonly<Record<string, string | undefined>>): string {
  const path = call.url.pathname.replace(/^\/v1\.0/i, '');
  const kept = [...call.url.searchParams].filter(
    ([name]) => !(name.toLowerCase() in options) && !(`$${name.toLowerCase()}` in options),
  );
  const added = Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = [...kept, ...added].map(
    ([name, value]) =>
      `${name.startsWith('$') ? '$' : ''}${encodeURIComponent(name.replace(/^\$/, ''))}=${encodeURIComponent(value)}`,
  );
  return `${graphRoot}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** One page of a list by `$top` and `$skip`, with the link to the next one and the count when it was asked for. */
export function pageOf<Item>(
  call: GraphCall,
  items: readonly Item[],
  show: (item: Item) => unknown,
  context: string,
  pageSize = 10,
): Record<string, unknown> {
  const { skip, count } = call.query;
  const size = call.query.top ?? call.prefer.pageSize ?? pageSize;
  const next = skip + size < items.length ? linkTo(call, { $skip: String(skip + size) }) : undefined;
  return {
    '@odata.context': context,
    ...(count ? { '@odata.count': items.length } : {}),
    value: items.slice(skip, skip + size).map(show),
    ...(next === undefined ? {} : { '@odata.nextLink': next }),
  };
}

/** The `Location` of a 410: the delta request with an empty token, to begin again (graph.md §1.2). */
export function linkWithoutToken(url: URL): string {
  return `${graphRoot}${url.pathname.replace(/^\/v1\.0/i, '')}?$deltatoken=`;
}
