import type { StoredEvent } from '../tenant/stored-event';
import { instantToWall, wallToInstant } from '../tenant/time-zone';
import { bodyOf, contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';

const mostSchedules = 20;
/** A request may span fewer than 62 days (graph.md §1.5). */
const longestMs = 62 * 86_400_000;
const minuteMs = 60_000;
const marks = { free: '0', workingElsewhere: '0', unknown: '0', tentative: '1', busy: '2', oof: '3' } as const;

type Status = keyof typeof marks;

function field(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return body[name] ?? body[`${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`];
}

function instantOf(value: unknown): number {
  const { dateTime, timeZone } = (value ?? {}) as { dateTime?: unknown; timeZone?: unknown };
  return wallToInstant(String(dateTime ?? ''), String(timeZone ?? 'UTC'));
}

function statusOf({ event }: StoredEvent): Status {
  const status = event.showAs ?? 'busy';
  return status in marks ? (status as Status) : 'busy';
}

function availability(events: readonly StoredEvent[], from: number, to: number, intervalMs: number): string {
  let view = '';
  for (let at = from; at < to; at += intervalMs) {
    const inSlot = events
      .filter((event) => event.startAt < at + intervalMs && event.endAt > at)
      .map((event) => marks[statusOf(event)]);
    view += inSlot.sort().at(-1) ?? '0';
  }
  return view;
}

function scheduleOf(
  call: GraphCall,
  address: string,
  from: number,
  to: number,
  intervalMs: number,
): Record<string, unknown> {
  const mailbox = call.tenant.mailboxOf(address);
  if (mailbox === undefined) {
    return {
      scheduleId: address,
      error: {
        message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
        responseCode: 'ErrorMailRecipientNotFound',
      },
    };
  }
  const events = mailbox.calendar.view(from, to);
  const detailed = mailbox === call.caller.mailbox || mailbox.calendarReaders.includes(call.caller.objectId);
  const { timeZone } = call.prefer;
  const isPrivate = ({ event }: StoredEvent): boolean =>
    event.sensitivity === 'private' || event.sensitivity === 'confidential';
  return {
    scheduleId: address,
    availabilityView: availability(events, from, to, intervalMs),
    scheduleItems: events.map((stored) => ({
      ...(detailed && !isPrivate(stored)
        ? { isPrivate: false, subject: stored.event.subject ?? '', location: stored.event.location?.displayName ?? '' }
        : detailed
          ? { isPrivate: true }
          : {}),
      status: statusOf(stored),
      start: { dateTime: instantToWall(stored.startAt, timeZone), timeZone },
      end: { dateTime: instantToWall(stored.endAt, timeZone), timeZone },
    })),
    workingHours: mailbox.settings.workingHours,
  };
}

/** `POST /me/calendar/getSchedule`: free and busy times of people of this tenant; others get an error inside the 200. */
export const getSchedule: Handler = (call) => {
  const body = bodyOf(call);
  const schedules = field(body, 'schedules');
  const from = instantOf(field(body, 'startTime'));
  const to = instantOf(field(body, 'endTime'));
  const interval = Number(field(body, 'availabilityViewInterval') ?? 30);
  if (!Array.isArray(schedules) || schedules.length === 0)
    throw badRequest('The parameter schedules is missing.', 'ErrorInvalidArgument');
  if (schedules.length > mostSchedules)
    throw badRequest(`The number of schedules exceeds ${String(mostSchedules)}.`, 'ErrorInvalidArgument');
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from)
    throw badRequest('The time window is not valid.', 'ErrorInvalidTimeInterval');
  if (to - from >= longestMs)
    throw badRequest(
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is not within the allowed limit.',
      'ErrorTimeIntervalTooBig',
    );
  if (!(interval >= 5 && interval <= 1440))
    throw badRequest(
      'The availabilityViewInterval must lie between 5 and 1440 minutes.',
      'ErrorInvalidMergedFreeBusyInterval',
    );
  return ok({
    '@odata.context': contextOf(call, 'calendar/getSchedule')
      .replace(/\(.*$/, '')
      .replace(/#.*$/, '#Collection(microsoft.graph.scheduleInformation)'),
    value: schedules.map((address) => scheduleOf(call, String(address), from, to, interval * minuteMs)),
  });
};
