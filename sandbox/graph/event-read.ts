import type { StoredEvent } from '../tenant/stored-event';
import { wallToInstant } from '../tenant/time-zone';
import { attachmentEntity } from './attachment-properties';
import { entityOf, shownProperties } from './entity-table';
import { eventTable } from './event-properties';
import { contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, badUri, GraphError, itemNotFound } from './graph-error';
import { listAnswer, refuseOptions } from './list-query';
import { valueAt } from './filter-evaluation';

/** Properties of an event that Exchange does not filter or sort by. */
const unfilterable = [
  'body',
  'bodypreview',
  'attendees',
  'locations',
  'recurrence',
  'onlinemeeting',
  'weblink',
  'responsestatus',
];

/** A window in milliseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The window of a view from `startDateTime` and `endDateTime`. A value without offset is UTC, whatever `Prefer` says
 * (graph.md §1.1). 400 when one is missing, unreadable, or the end is before the start.
 */
export function windowOf(parameters: ReadonlyMap<string, string>): Window {
  const start = parameters.get('startdatetime');
  const end = parameters.get('enddatetime');
  if (start === undefined || end === undefined)
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
      'ErrorInvalidParameter',
    );
  const [from, to] = [start, end].map((text) =>
    wallToInstant(text.length === 10 ? `${text}T00:00:00` : text.replace(' ', '+'), 'UTC'),
  );
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to))
    throw badRequest('The date-time value of the time window is not valid.', 'ErrorInvalidParameter');
  if (to < from) throw badRequest('The end of the time window is before its start.', 'ErrorInvalidParameter');
  return { from, to };
}

/** The event of the path's id; 404 when it is not in this calendar. */
export function eventOf(call: GraphCall): StoredEvent {
  const id = call.path['event-id'] ?? '';
  if (!/^[\w\-=+/.@:<>]{1,600}$/.test(id)) throw badRequest('Id is malformed.', 'ErrorInvalidIdMalformed');
  const stored = call.mailbox.calendar.get(id);
  if (stored !== undefined) return stored;
  const elsewhere = call.tenant
    .mailboxes()
    .some((mailbox) => mailbox !== call.mailbox && mailbox.calendar.get(id) !== undefined);
  throw elsewhere
    ? new GraphError(404, 'ErrorInvalidMailboxItemId', "Item Id doesn't belong to the current mailbox.")
    : itemNotFound();
}

/** One event with what `$expand` adds to it. */
export function eventAnswer(
  call: GraphCall,
  stored: StoredEvent,
  shown = shownProperties(eventTable, call.query.select, call),
): Record<string, unknown> {
  return expand(call, stored, entityOf(eventTable, stored, call, shown));
}

function expand(call: GraphCall, stored: StoredEvent, entity: Record<string, unknown>): Record<string, unknown> {
  for (const { name, select } of call.query.expand) {
    if (!/^(?:attachments|singleValueExtendedProperties|extensions|calendar)$/i.test(name))
      throw badUri(`Could not find a property named '${name}' on type 'microsoft.graph.event'.`);
    if (name.toLowerCase() === 'attachments' && valueAt(entity, 'body') !== '')
      entity['attachments'] = stored.attachments.map((attachment) => attachmentEntity(attachment, true, select));
  }
  return entity;
}

/** `createdDateTime` and `lastModifiedDateTime` "do not support $select" in views (graph.md §1.1): they are left out. */
const notSelectable = new Set(['createddatetime', 'lastmodifieddatetime']);

/** `GET /me/calendarView`, also of someone else's calendar: occurrences, exceptions and single events of the window. */
export const getCalendarView: Handler = (call) => {
  refuseOptions(call, ['$search']);
  const { from, to } = windowOf(call.query.parameters);
  const select = call.query.select?.filter((name) => !notSelectable.has(name.toLowerCase()));
  const view = select === undefined ? call : { ...call, query: { ...call.query, select } };
  return ok(
    listAnswer(
      view,
      eventTable,
      call.mailbox.calendar.view(from, to),
      contextOf(call, 'calendarView'),
      { unfilterable },
      (entity, stored) => expand(call, stored, entity),
    ),
  );
};

/** `GET /me/events`: single events and masters of series, newest start first. */
export const getEvents: Handler = (call) => {
  refuseOptions(call, ['$search']);
  const events = call.mailbox.calendar
    .list()
    .filter(({ event }) => event.type !== 'exception' && event.type !== 'occurrence')
    .toReversed();
  return ok(
    listAnswer(call, eventTable, events, contextOf(call, 'events'), { unfilterable }, (entity, stored) =>
      expand(call, stored, entity),
    ),
  );
};

/** `GET /me/events/{id}`; occurrences have ids too. */
export const getEvent: Handler = (call) => {
  refuseOptions(call, ['$filter', '$orderby', '$top', '$search']);
  return ok({ '@odata.context': contextOf(call, 'events/$entity'), ...eventAnswer(call, eventOf(call)) });
};

/** `GET /me/events/{id}/instances`: the occurrences and exceptions of a series in a window. */
export const getInstances: Handler = (call) => {
  const master = eventOf(call);
  const { from, to } = windowOf(call.query.parameters);
  if (master.event.type !== 'seriesMaster') throw badRequest('The event is not a series.', 'ErrorInvalidRequest');
  const instances = call.mailbox.calendar.view(from, to).filter(({ masterKey }) => masterKey === master.key);
  return ok(listAnswer(call, eventTable, instances, contextOf(call, 'events/instances'), { unfilterable }));
};
