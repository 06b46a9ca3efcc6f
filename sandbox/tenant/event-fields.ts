import type { Attendee, Event, Location, PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import { cleanBody, cleanInstant, cleanNames, cleanRecipient, oneOf } from './message-fields';

type Raw = Readonly<Record<string, unknown>>;

function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

const responses = ['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded'] as const;
const noTime = '0001-01-01T00:00:00Z';

function cleanResponse(value: unknown): { response: (typeof responses)[number]; time: string } {
  const raw = asRaw(value);
  return { response: oneOf(responses, raw['response'], 'none'), time: cleanInstant(raw['time']) ?? noTime };
}

function cleanAttendee(value: unknown): Attendee | undefined {
  const person = cleanRecipient(value);
  if (person === undefined) return undefined;
  const raw = asRaw(value);
  return {
    ...person,
    type: oneOf(['required', 'optional', 'resource'], raw['type'], 'required'),
    status: cleanResponse(raw['status']),
  };
}

function cleanTime(value: unknown): { dateTime: string; timeZone: string } | undefined {
  const raw = asRaw(value);
  if (typeof raw['dateTime'] !== 'string') return undefined;
  return {
    dateTime: raw['dateTime'],
    timeZone: typeof raw['timeZone'] === 'string' && raw['timeZone'] !== '' ? raw['timeZone'] : 'UTC',
  };
}

function cleanLocation(value: unknown): Location | undefined {
  const { displayName } = asRaw(value);
  return typeof displayName === 'string'
    ? { displayName, locationType: 'default', uniqueId: displayName, uniqueIdType: 'private' }
    : undefined;
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function whole(value: unknown, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.trunc(Number(value) || 0)));
}

function cleanDate(value: unknown): string | undefined {
  const date = typeof value === 'string' ? value.slice(0, 10) : '';
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? date : undefined;
}

function cleanRecurrence(value: unknown): PatternedRecurrence | undefined {
  const pattern = asRaw(asRaw(value)['pattern']);
  const range = asRaw(asRaw(value)['range']);
  const startDate = cleanDate(range['startDate']);
  if (startDate === undefined) return undefined;
  return {
    pattern: {
      type: oneOf(
        ['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly'],
        pattern['type'],
        'daily',
      ),
      interval: whole(pattern['interval'], 1, 999),
      month: whole(pattern['month'], 0, 12),
      dayOfMonth: whole(pattern['dayOfMonth'], 0, 31),
      daysOfWeek: cleanNames(pattern['daysOfWeek']).map((day) => oneOf(days, day, 'monday')),
      firstDayOfWeek: oneOf(days, pattern['firstDayOfWeek'], 'sunday'),
      index: oneOf(['first', 'second', 'third', 'fourth', 'last'], pattern['index'], 'first'),
    },
    range: {
      type: oneOf(['endDate', 'noEnd', 'numbered'], range['type'], 'noEnd'),
      startDate,
      endDate: cleanDate(range['endDate']) ?? '0001-01-01',
      recurrenceTimeZone: typeof range['recurrenceTimeZone'] === 'string' ? range['recurrenceTimeZone'] : '',
      numberOfOccurrences: whole(range['numberOfOccurrences'], 0, 999),
    },
  };
}

/**
 * The fields of an event that people can set, taken from foreign data; fields that Graph does not know are dropped.
 * Only fields that are present in `value` are present in the result, so it serves creating and changing.
 */
export function cleanEvent(value: unknown): Event {
  const raw = asRaw(value);
  const event: Event = {};
  for (const name of [
    'subject',
    'iCalUId',
    'transactionId',
    'bodyPreview',
    'seriesMasterId',
    'onlineMeetingUrl',
  ] as const) {
    const given = raw[name];
    if (typeof given === 'string') event[name] = given;
  }
  for (const name of [
    'isAllDay',
    'isCancelled',
    'isDraft',
    'isOnlineMeeting',
    'isOrganizer',
    'isReminderOn',
    'hasAttachments',
    'hideAttendees',
    'responseRequested',
    'allowNewTimeProposals',
  ] as const) {
    const given = raw[name];
    if (typeof given === 'boolean') event[name] = given;
  }
  const start = cleanTime(raw['start']);
  const end = cleanTime(raw['end']);
  if (start !== undefined) event.start = start;
  if (end !== undefined) event.end = end;
  if (Array.isArray(raw['attendees']))
    event.attendees = raw['attendees'].map(cleanAttendee).filter((attendee) => attendee !== undefined);
  const organizer = cleanRecipient(raw['organizer']);
  if (organizer !== undefined) event.organizer = organizer;
  if ('responseStatus' in raw) event.responseStatus = cleanResponse(raw['responseStatus']);
  if ('body' in raw) event.body = cleanBody(raw['body']);
  if ('categories' in raw) event.categories = cleanNames(raw['categories']);
  const location = cleanLocation(raw['location']);
  if (location !== undefined) {
    event.location = location;
    event.locations = [location];
  }
  if ('importance' in raw) event.importance = oneOf(['low', 'normal', 'high'], raw['importance'], 'normal');
  if ('sensitivity' in raw)
    event.sensitivity = oneOf(['normal', 'personal', 'private', 'confidential'], raw['sensitivity'], 'normal');
  if ('showAs' in raw)
    event.showAs = oneOf(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'], raw['showAs'], 'busy');
  if ('type' in raw)
    event.type = oneOf(['singleInstance', 'occurrence', 'exception', 'seriesMaster'], raw['type'], 'singleInstance');
  if (typeof raw['reminderMinutesBeforeStart'] === 'number')
    event.reminderMinutesBeforeStart = whole(raw['reminderMinutesBeforeStart'], 0, 40_320);
  const recurrence = cleanRecurrence(raw['recurrence']);
  if (recurrence !== undefined) event.recurrence = recurrence;
  const { joinUrl } = asRaw(raw['onlineMeeting']);
  if (typeof joinUrl === 'string') {
    event.onlineMeeting = { joinUrl };
    event.isOnlineMeeting = true;
    event.onlineMeetingProvider = oneOf(
      ['teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer', 'unknown'],
      raw['onlineMeetingProvider'],
      'unknown',
    );
  }
  for (const name of ['createdDateTime', 'lastModifiedDateTime', 'originalStart'] as const) {
    const instant = cleanInstant(raw[name]);
    if (instant !== undefined) event[name] = instant;
  }
  return event;
}
