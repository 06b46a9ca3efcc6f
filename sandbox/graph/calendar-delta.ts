import type { StoredEvent } from '../tenant/stored-event';
import { touches } from '../tenant/stored-event';
import { openToken, sealToken, syncStateGone, type DeltaToken } from './delta-token';
import { eventAnswer, windowOf, type Window } from './event-read';
import { eventTable } from './event-properties';
import { entityOf, shownProperties } from './entity-table';
import { contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';
import { emptyPageEvery } from './message-delta';
import { shownIdOf } from './message-properties';
import { linkTo } from './paging';

const refused = ['$select', '$filter', '$expand', '$orderby', '$search'] as const;
/** What is left of a plain occurrence in a delta answer (graph.md §0.5). */
const trimmed = ['id', 'type', 'seriesMasterId', 'start', 'end'] as const;

function show(call: GraphCall, stored: StoredEvent): Record<string, unknown> {
  const type = { '@odata.type': '#microsoft.graph.event' };
  return {
    ...type,
    ...(stored.event.type === 'occurrence'
      ? entityOf(eventTable, stored, call, trimmed)
      : eventAnswer(call, stored, shownProperties(eventTable, undefined, call))),
  };
}

function firstToken(call: GraphCall, window: Window): DeltaToken {
  const given = refused.filter((name) => call.query.given.has(name));
  if (given.length > 0) {
    throw badRequest(
      `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${refused.join(', ')}'.`,
      'ErrorInvalidUrlQuery',
    );
  }
  return {
    of: 'calendar',
    owner: call.mailbox.person.id,
    container: call.mailbox.calendar.id,
    options: { from: String(window.from), to: String(window.to) },
    roundStart: call.mailbox.journal.sequence,
    given: 0,
    pages: 0,
    madeAt: call.now,
  };
}

/** Everything of the window for the first round: masters that have occurrences in it, and what a view shows. */
function firstRound(call: GraphCall, { from, to }: Window): readonly StoredEvent[] {
  const { calendar } = call.mailbox;
  const view = calendar.view(from, to);
  const masters = new Set(view.map(({ masterKey }) => masterKey).filter((key) => key !== undefined));
  const all = [...[...masters].map((key) => calendar.get(key)).filter((master) => master !== undefined), ...view];
  return all.sort((a, b) => a.startAt - b.startAt || (a.key < b.key ? -1 : 1));
}

interface Page {
  readonly value: readonly unknown[];
  readonly next?: DeltaToken;
  readonly delta?: DeltaToken;
}

function firstRoundPage(call: GraphCall, token: DeltaToken, window: Window, size: number): Page {
  const pages = token.pages + 1;
  if (pages % emptyPageEvery === 0) return { value: [], next: { ...token, pages } };
  const { after } = token;
  const rest = firstRound(call, window).filter(
    ({ startAt, key }) => after === undefined || startAt > after[0] || (startAt === after[0] && key > after[1]),
  );
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const value = page.map((stored) => show(call, stored));
  return rest.length > page.length && last !== undefined
    ? { value, next: { ...token, pages, given: token.given + page.length, after: [last.startAt, last.key] } }
    : { value, delta: { ...token, since: token.roundStart, pages: 0, given: 0 } };
}

/** What a later round says of one changed event; events that left the window are told as removed, as if deleted (graph.md §1.2). */
function changeEntries(
  call: GraphCall,
  key: string,
  shownId: string | undefined,
  { from, to }: Window,
): readonly unknown[] {
  const stored = call.mailbox.calendar.get(key);
  const removed = (id: string): unknown => ({
    '@odata.type': '#microsoft.graph.event',
    '@removed': { reason: 'deleted' },
    id,
  });
  if (stored === undefined) return [removed(call.prefer.immutableIds ? key : (shownId ?? key))];
  if (stored.event.type === 'seriesMaster') {
    const occurrences = call.mailbox.calendar.occurrences(stored, from, to);
    if (occurrences.length > 0) return [show(call, stored), ...occurrences.map((occurrence) => show(call, occurrence))];
  } else if (touches(stored, from, to)) return [show(call, stored)];
  return [removed(shownIdOf(stored, call))];
}

function laterRoundPage(
  call: GraphCall,
  token: DeltaToken,
  since: number,
  window: Window,
  size: number,
  gone: () => Error,
): Page {
  const { log } = call.mailbox.calendar;
  if (!log.reaches(since)) throw gone();
  const changes = log.since(since);
  const page = changes.slice(0, size);
  const value = page.flatMap(({ key, shownId }) => changeEntries(call, key, shownId, window));
  const last = page.at(-1)?.sequence ?? since;
  if (changes.length > page.length) return { value, next: { ...token, since: last } };
  const { sequence } = call.mailbox.journal;
  return { value, delta: { ...token, since: Math.max(last, sequence), roundStart: sequence } };
}

/** `GET /me/calendarView/delta`: the window, then what changed; the window is fixed in the token. */
export const getCalendarDelta: Handler = (call) => {
  const sealed = call.query.skipToken ?? call.query.deltaToken;
  const token =
    sealed === undefined || sealed === ''
      ? firstToken(call, windowOf(call.query.parameters))
      : openToken(sealed, 'calendar', call.mailbox.person.id, call.mailbox.calendar.id);
  const window = { from: Number(token.options['from']), to: Number(token.options['to']) };
  const bare = { ...call, url: new URL(call.url.pathname, call.url) };
  const gone = (): Error => syncStateGone(linkTo(bare, { $deltatoken: '' }));
  const size = call.prefer.pageSize ?? 10;
  if (token.since === undefined && !call.mailbox.calendar.log.reaches(token.roundStart)) throw gone();
  const page =
    token.since === undefined
      ? firstRoundPage(call, token, window, size)
      : laterRoundPage(call, token, token.since, window, size, gone);
  return ok({
    '@odata.context': contextOf(call, 'calendarView'),
    value: page.value,
    ...(page.next === undefined ? {} : { '@odata.nextLink': linkTo(bare, { $skiptoken: sealToken(page.next) }) }),
    ...(page.delta === undefined ? {} : { '@odata.deltaLink': linkTo(bare, { $deltatoken: sealToken(page.delta) }) }),
  });
};
