import { accessDenied, itemNotFound } from './graph-error';
import { changeKeyOf } from '../tenant/opaque-id';
import { contextOf, ok, type GraphCall, type Handler } from './graph-call';

function calendarEntity(call: GraphCall): Record<string, unknown> {
  const { calendar, person } = call.mailbox;
  const own = call.mailbox === call.caller.mailbox;
  return {
    id: calendar.id,
    name: 'Calendar',
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: own,
    changeKey: changeKeyOf(calendar.id, 1),
    canShare: own,
    canViewPrivateItems: own,
    canEdit: own,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: true,
    isRemovable: false,
    owner: { name: person.name, address: person.address },
  };
}

/** 404 for calendars other than the default one: this tenant gives everyone one calendar. */
function checkCalendar(call: GraphCall): void {
  const id = call.path['calendar-id'];
  if (id !== undefined && id !== call.mailbox.calendar.id) throw itemNotFound();
}

/** `GET /me/calendar` and `GET /me/calendars/{id}`. */
export const getCalendar: Handler = (call) => {
  checkCalendar(call);
  return ok({ '@odata.context': contextOf(call, 'calendar/$entity'), ...calendarEntity(call) });
};

/** `GET /me/calendars`: the one calendar everyone has here. */
export const getCalendars: Handler = (call) =>
  ok({ '@odata.context': contextOf(call, 'calendars'), value: [calendarEntity(call)] });

/** 403 for a calendar that its owner does not share with the caller (graph.md §4). */
export function checkShared(call: GraphCall): void {
  if (call.mailbox !== call.caller.mailbox && !call.mailbox.calendarReaders.includes(call.caller.objectId))
    throw accessDenied();
}
