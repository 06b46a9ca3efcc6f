import { agendaFact } from '../domain/facts/agenda-fact';
import type { Instant, ZoneName } from '../domain/instant';
import type { AgendaFact, Attendee, Meeting, Response } from '../domain/meeting';
import type { Address, Person } from '../domain/person';
import { LINE_MAX, httpsLink, idOf, lineOf } from './bounded-text';
import { instantOfDateTimeZone, instantOfIso } from './date-time';
import { attachmentNamesOf, bodyText } from './item-text';
import { PEOPLE_MAX, normalizePerson } from './normalize-person';
import type { Normalized } from './normalized';
import { skipped } from './normalized';
import { asObject, field, flagField, listField, textField } from './raw-value';
import { zoneOf } from './zone-name';

/** Category that marks what Mainstay itself put into the calendar (preparation and reflection holds). */
export const OWN_CATEGORY = 'Mainstay';

/** What a normaliser cannot see in the event itself. */
export interface EventContext {
  /** Addresses of the signed-in person, normalised. */
  readonly me: readonly Address[];
  /** The mailbox zone: for entries whose own zone names no place. */
  readonly zone: ZoneName;
  /** Names read from the attachment list of this item. */
  readonly attachmentNames?: readonly string[];
}

const NO_AGENDA: AgendaFact = { grade: 'unknown', quote: null, digest: null };

const RESPONSES: ReadonlyMap<string, Response> = new Map([
  ['organizer', 'organizer'],
  ['tentativelyaccepted', 'tentative'],
  ['accepted', 'accepted'],
  ['declined', 'declined'],
  ['notresponded', 'not-responded'],
]);

const SHOW_AS: ReadonlyMap<string, Meeting['showAs']> = new Map([
  ['free', 'free'],
  ['tentative', 'tentative'],
  ['busy', 'busy'],
  ['oof', 'oof'],
  ['workingelsewhere', 'elsewhere'],
]);

function responseOf(raw: unknown): Response {
  return RESPONSES.get((textField(raw, 'response') ?? '').toLowerCase()) ?? 'none';
}

function showAsOf(raw: unknown): Meeting['showAs'] {
  return SHOW_AS.get((textField(raw, 'showAs') ?? '').toLowerCase()) ?? 'unknown';
}

/** The zone it was booked in. `start.timeZone` says UTC whenever UTC was asked for, so then it says nothing. */
function bookedZone(raw: unknown, fallback: ZoneName): ZoneName {
  const shown = zoneOf(textField(field(raw, 'start'), 'timeZone'), fallback);
  return zoneOf(textField(raw, 'originalStartTimeZone'), shown === 'UTC' ? fallback : shown);
}

function attendeesOf(raw: unknown): readonly Attendee[] {
  const seen = new Map<Address, Attendee>();
  for (const entry of listField(raw, 'attendees', PEOPLE_MAX)) {
    const person = normalizePerson(entry);
    if (person === null || seen.has(person.address)) continue;
    const type = (textField(entry, 'type') ?? '').toLowerCase();
    const kind = type === 'optional' || type === 'resource' ? type : 'required';
    seen.set(person.address, { ...person, type: kind, response: responseOf(field(entry, 'status')) });
  }
  return [...seen.values()];
}

function isMine(raw: unknown, organizer: Person | null, context: EventContext): boolean {
  const said = field(raw, 'isOrganizer');
  if (typeof said === 'boolean') return said;
  return organizer !== null && context.me.includes(organizer.address);
}

function isHold(raw: unknown, attendees: readonly Attendee[], mine: boolean): boolean {
  return mine && attendees.length === 0 && listField(raw, 'categories', 50).includes(OWN_CATEGORY);
}

/** The fields of a private entry: when, and whether it blocks. Nothing that tells what or with whom, not even a series. */
function privateMeeting(raw: unknown, id: string, start: Instant, end: Instant, zone: ZoneName): Meeting {
  return {
    id,
    seriesId: null,
    uid: null,
    title: null,
    start,
    end,
    zone,
    allDay: flagField(raw, 'isAllDay'),
    cancelled: flagField(raw, 'isCancelled'),
    private: true,
    organizer: null,
    mine: false,
    attendees: [],
    myResponse: responseOf(field(raw, 'responseStatus')),
    showAs: showAsOf(raw),
    location: null,
    online: false,
    hasAttachments: false,
    attachmentNames: [],
    agenda: NO_AGENDA,
    hold: false,
    createdAt: null,
    link: null,
  };
}

/**
 * A Graph `event` as we keep it. Times become instants, the zone it was booked in stays; text becomes an agenda fact and is
 * dropped; `sensitivity ≠ normal` leaves times only. Takes anything, never throws; series masters and entries without
 * id or usable dates are skipped with the reason. An end before the start counts as the start.
 */
export function normalizeEvent(raw: unknown, context: EventContext): Normalized<Meeting> {
  if (asObject(raw) === null) return skipped(null, 'not an object');
  const id = idOf(field(raw, 'id'));
  if (id === null) return skipped(null, 'no id');
  if ((textField(raw, 'type') ?? '').toLowerCase() === 'seriesmaster')
    return skipped(id, 'a series, not an occurrence');
  const start = instantOfDateTimeZone(field(raw, 'start'), context.zone);
  const rawEnd = instantOfDateTimeZone(field(raw, 'end'), context.zone);
  if (start === null || rawEnd === null) return skipped(id, 'no usable date');
  const end = Math.max(start, rawEnd);
  const zone = bookedZone(raw, context.zone);
  const sensitivity = (textField(raw, 'sensitivity') ?? 'normal').toLowerCase();
  if (sensitivity !== 'normal') return { kind: 'ok', value: privateMeeting(raw, id, start, end, zone) };

  const organizer = normalizePerson(field(raw, 'organizer'));
  const attendees = attendeesOf(raw);
  const mine = isMine(raw, organizer, context);
  const title = lineOf(field(raw, 'subject'), LINE_MAX);
  const attachmentNames = context.attachmentNames ?? attachmentNamesOf(raw);
  const text = bodyText(raw, 'body');
  return {
    kind: 'ok',
    value: {
      id,
      title,
      start,
      end,
      zone,
      organizer,
      attendees,
      mine,
      attachmentNames,
      seriesId: idOf(field(raw, 'seriesMasterId')),
      uid: idOf(field(raw, 'iCalUId')),
      allDay: flagField(raw, 'isAllDay'),
      cancelled: flagField(raw, 'isCancelled'),
      private: false,
      myResponse: mine ? 'organizer' : responseOf(field(raw, 'responseStatus')),
      showAs: showAsOf(raw),
      location: lineOf(field(field(raw, 'location'), 'displayName'), LINE_MAX) || null,
      online: flagField(raw, 'isOnlineMeeting'),
      hasAttachments: flagField(raw, 'hasAttachments'),
      agenda: agendaFact({ title, text, attachmentNames }),
      hold: isHold(raw, attendees, mine),
      createdAt: instantOfIso(field(raw, 'createdDateTime')),
      link: httpsLink(field(raw, 'webLink')),
    },
  };
}
