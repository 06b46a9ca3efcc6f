import type { Event, FileAttachment } from '@microsoft/microsoft-graph-types';
import { ianaZone, wallToInstant } from '../tenant/time-zone';
import {
  addressOf,
  asRaw,
  bad,
  inRange,
  nameOf,
  readAttachments,
  readId,
  readRecipients,
  type Raw,
  type ReadItem,
} from './file-item';

/** An event of a calendar file that can go into a calendar. */
export interface FileEvent {
  readonly id: string | undefined;
  readonly event: Event;
  readonly attachments: readonly FileAttachment[];
  /** Zone its start names when a zone of that name exists. */
  readonly zone: string | undefined;
  readonly organizer: string;
  readonly organizerName: string;
}

/** Instant (ms) of a Graph `dateTimeTimeZone`; a zone of no known name counts as UTC, as the service does for `tzone://Microsoft/Custom`. */
function instantOf(value: unknown): number | undefined {
  const { dateTime, timeZone } = asRaw(value);
  if (typeof dateTime !== 'string') return undefined;
  return inRange(wallToInstant(dateTime, typeof timeZone === 'string' ? timeZone : 'UTC'));
}

/** The time itself, with `Z` or an offset turned into the UTC wall clock that Graph would write. */
function cleanTime(value: unknown, instant: number): { dateTime: string; timeZone: string } {
  const { dateTime, timeZone } = asRaw(value);
  if (typeof dateTime === 'string' && typeof timeZone === 'string' && !/(?:Z|[+-]\d\d:\d\d)$/i.test(dateTime))
    return { dateTime, timeZone };
  return { dateTime: new Date(instant).toISOString().slice(0, 19), timeZone: 'UTC' };
}

/** Reads one Graph `event`. Fields that Graph does not know are dropped; without a start and an end that are times it is left out. */
export function readEvent(raw: Raw): ReadItem<FileEvent> {
  const id = readId(raw);
  if (id.kind === 'bad') return id;
  const start = instantOf(raw['start']);
  if (start === undefined) return bad('its start is no time between 1980 and 2100');
  const end = instantOf(raw['end']);
  if (end === undefined) return bad('its end is no time between 1980 and 2100');
  if (end < start) return bad('it ends before it starts');
  const attendees = raw['attendees'] ?? [];
  if (!Array.isArray(attendees)) return bad('its attendees are no list');
  const { content } = asRaw(raw['body']);
  if (content !== undefined && content !== null && typeof content !== 'string')
    return bad('its body.content is no text');
  const [organizer] = readRecipients([raw['organizer']]);
  const { timeZone } = asRaw(raw['start']);
  const attachments = readAttachments(raw);
  const { organizer: _organizer, ...rest } = raw;
  const event = {
    ...rest,
    ...(organizer === undefined ? {} : { organizer }),
    hasAttachments: attachments.length > 0,
    start: cleanTime(raw['start'], start),
    end: cleanTime(raw['end'], end),
    attendees: attendees
      .filter((attendee: unknown) => addressOf(attendee) !== '' || nameOf(attendee) !== '')
      .map((attendee: unknown) => ({ ...asRaw(attendee), ...readRecipients([attendee])[0] })),
  } as Event;
  return {
    kind: 'read',
    item: {
      event,
      attachments,
      id: id.item,
      organizer: addressOf(organizer),
      organizerName: nameOf(organizer),
      zone: typeof timeZone === 'string' && ianaZone(timeZone) !== undefined ? timeZone : undefined,
    },
  };
}
