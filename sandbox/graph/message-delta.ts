import type { StoredMessage } from '../tenant/message-store';
import { openToken, sealToken, syncStateGone, type DeltaToken } from './delta-token';
import { shownProperties, type EntityTable } from './entity-table';
import { filterPaths, parseFilter, type FilterExpression } from './filter-expression';
import { contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';
import { folderOf } from './mail-folder-routes';
import { messageTable } from './message-properties';
import { messageAnswer } from './message-read';
import { linkTo } from './paging';

/** A filtered delta ends at this many mails, without a word (graph.md §1.4). */
const filteredLimit = 5000;
/** After every third full page comes an empty one that still has a nextLink (graph.md §1.2). */
export const emptyPageEvery = 4;
const keptOptions = ['$select', '$filter', '$orderby', '$expand', '$top', 'changetype'] as const;

const unsupported = (what: string): Error =>
  badRequest(`${what} is not supported with change tracking over the 'Messages' resource.`, 'ErrorInvalidUrlQuery');

function lowerBound(filter: FilterExpression | undefined): number {
  if (filter === undefined) return -Infinity;
  if (
    filter.kind !== 'compare' ||
    filter.path.toLowerCase() !== 'receiveddatetime' ||
    (filter.operator !== 'ge' && filter.operator !== 'gt') ||
    typeof filter.value !== 'object' ||
    filter.value === null
  )
    throw unsupported(`The filter on ${filterPaths(filter).join(', ')}`);
  return filter.value.instant + (filter.operator === 'gt' ? 1 : 0);
}

/** Puts the options of the round's first request in the place of the token's URL, which has none. */
function withOptions(call: GraphCall, token: DeltaToken): GraphCall {
  const select = token.options['$select']?.split(',').map((name) => name.trim());
  const expand = /attachments/i.test(token.options['$expand'] ?? '')
    ? [{ name: 'attachments', select: undefined }]
    : [];
  return { ...call, query: { ...call.query, select, expand } };
}

function firstToken(call: GraphCall, folderId: string): DeltaToken {
  if (call.query.given.has('$search')) throw unsupported("'$search'");
  const [order, ...more] = call.query.orderBy;
  if (
    more.length > 0 ||
    (order !== undefined && (order.path.toLowerCase() !== 'receiveddatetime' || !order.descending))
  )
    throw unsupported("'$orderby' other than receivedDateTime desc");
  const given = [...call.url.searchParams].map(
    ([name, value]) =>
      [keptOptions.find((kept) => kept.replace('$', '') === name.toLowerCase().replace('$', '')), value] as const,
  );
  const options = Object.fromEntries(
    given.filter((entry): entry is [(typeof keptOptions)[number], string] => entry[0] !== undefined),
  );
  lowerBound(options['$filter'] === undefined ? undefined : parseFilter(options['$filter']));
  shownProperties(messageTable satisfies EntityTable<StoredMessage>, call.query.select, call);
  return {
    of: 'messages',
    owner: call.mailbox.person.id,
    container: folderId,
    options,
    roundStart: call.mailbox.journal.sequence,
    given: 0,
    pages: 0,
    madeAt: call.now,
  };
}

const deltaLinkOf = (call: GraphCall, token: DeltaToken): string =>
  linkTo(bareUrl(call), { $deltatoken: sealToken(token) });
const nextLinkOf = (call: GraphCall, token: DeltaToken): string =>
  linkTo(bareUrl(call), { $skiptoken: sealToken(token) });
function bareUrl(call: GraphCall): GraphCall {
  return { ...call, url: new URL(call.url.pathname, call.url) };
}

interface Page {
  readonly value: readonly unknown[];
  readonly next?: DeltaToken;
  readonly delta?: DeltaToken;
}

function firstRoundPage(
  call: GraphCall,
  token: DeltaToken,
  size: number,
  show: (stored: StoredMessage) => unknown,
): Page {
  const { options } = token;
  const since = lowerBound(options['$filter'] === undefined ? undefined : parseFilter(options['$filter']));
  const limit = options['$filter'] === undefined ? Infinity : filteredLimit;
  const pages = token.pages + 1;
  if (pages % emptyPageEvery === 0) return { value: [], next: { ...token, pages } };
  const all = call.mailbox.messages.list(token.container);
  const { after } = token;
  // The list is sorted, so the place to go on from is found by halving it.
  let start = 0;
  let end = after === undefined ? 0 : all.length;
  while (after !== undefined && start < end) {
    const middle = (start + end) >> 1;
    const at = all[middle];
    const passed = at !== undefined && (at.receivedAt > after[0] || (at.receivedAt === after[0] && at.key <= after[1]));
    if (passed) start = middle + 1;
    else end = middle;
  }
  const room = Math.min(size, limit - token.given);
  const page = all.slice(start, start + room).filter(({ receivedAt }) => receivedAt >= since);
  const last = page.at(-1);
  const given = token.given + page.length;
  const following = all[start + page.length];
  const more =
    page.length === room &&
    last !== undefined &&
    given < limit &&
    following !== undefined &&
    following.receivedAt >= since;
  return more
    ? { value: page.map(show), next: { ...token, pages, given, after: [last.receivedAt, last.key] } }
    : { value: page.map(show), delta: { ...token, since: token.roundStart, pages: 0, given: 0 } };
}

function laterRoundPage(
  call: GraphCall,
  token: DeltaToken,
  since: number,
  size: number,
  show: (stored: StoredMessage) => unknown,
): Page {
  const log = call.mailbox.messages.log(token.container);
  if (!log.reaches(since)) throw syncStateGone(linkTo(bareUrl(call), { $deltatoken: '' }));
  const bound = lowerBound(token.options['$filter'] === undefined ? undefined : parseFilter(token.options['$filter']));
  const wanted = token.options['changetype'];
  const changes = log.since(since);
  const page = changes.slice(0, size);
  const value = page.flatMap(({ key, kind, shownId }): readonly unknown[] => {
    if (wanted !== undefined && wanted !== kind) return [];
    const stored = call.mailbox.messages.get(key);
    if (kind === 'deleted' || stored?.folderId !== token.container) {
      return [
        {
          '@odata.type': '#microsoft.graph.message',
          '@removed': { reason: 'deleted' },
          id: call.prefer.immutableIds ? key : (shownId ?? key),
        },
      ];
    }
    return stored.receivedAt >= bound ? [show(stored)] : [];
  });
  const last = page.at(-1)?.sequence ?? since;
  if (changes.length > page.length) return { value, next: { ...token, since: last } };
  return {
    value,
    delta: {
      ...token,
      since: Math.max(last, call.mailbox.journal.sequence),
      roundStart: call.mailbox.journal.sequence,
    },
  };
}

/** `GET /me/mailFolders/{id}/messages/delta`: the folder newest first, then what changed, by opaque tokens. */
export const getMessageDelta: Handler = (call) => {
  const folder = folderOf(call);
  const sealed = call.query.skipToken ?? call.query.deltaToken;
  const token =
    sealed === undefined || sealed === ''
      ? firstToken(call, folder.id)
      : openToken(sealed, 'messages', call.mailbox.person.id, folder.id);
  const asked = withOptions(call, token);
  const shown = shownProperties(messageTable, asked.query.select, asked).filter(
    (name) => name !== 'internetMessageHeaders',
  );
  const size = call.prefer.pageSize ?? (Number(token.options['$top'] ?? 10) || 10);
  const show = (stored: StoredMessage): unknown => ({
    '@odata.type': '#microsoft.graph.message',
    ...messageAnswer(asked, stored, shown),
  });
  if (token.since === undefined && !call.mailbox.messages.log(folder.id).reaches(token.roundStart))
    throw syncStateGone(linkTo(bareUrl(call), { $deltatoken: '' }));
  const page =
    token.since === undefined
      ? firstRoundPage(asked, token, size, show)
      : laterRoundPage(asked, token, token.since, size, show);
  return ok({
    '@odata.context': contextOf(call, `mailFolders('${encodeURIComponent(folder.id)}')/messages`),
    value: page.value,
    ...(page.next === undefined ? {} : { '@odata.nextLink': nextLinkOf(call, page.next) }),
    ...(page.delta === undefined ? {} : { '@odata.deltaLink': deltaLinkOf(call, page.delta) }),
  });
};
