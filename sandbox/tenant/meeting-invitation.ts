import type { Attendee, Event } from '@microsoft/microsoft-graph-types';
import { previewOf, textToHtml } from './mail-text';
import { opaqueId } from './opaque-id';
import type { StoredAttachment } from './stored-attachment';
import type { MeetingToInvite } from './tenant-api';
import type { TenantMembers } from './tenant-members';
import { teamsMeeting } from './teams-join-block';
import { instantText } from './time-zone';

const noTime = '0001-01-01T00:00:00Z';

/** Adds the Teams join link and block to an event. */
export function withTeams(event: Event, key: string, tenantId: string, organizerId: string): Event {
  const meeting = teamsMeeting(key, tenantId, organizerId);
  const content =
    event.body?.contentType === 'html' ? (event.body.content ?? '') : textToHtml(event.body?.content ?? '');
  const end = content.toLowerCase().lastIndexOf('</body>');
  const body = {
    contentType: 'html' as const,
    content: end < 0 ? content + meeting.html : content.slice(0, end) + meeting.html + content.slice(end),
  };
  return {
    ...event,
    body,
    bodyPreview: previewOf(body),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl: meeting.joinUrl, conferenceId: meeting.conferenceId },
  };
}

function attendeesOf(meeting: MeetingToInvite, at: string): Attendee[] {
  return meeting.attendees.map(({ name, address, type, response }) => ({
    type: type ?? 'required',
    emailAddress: { name, address },
    status: { response: response ?? 'none', time: response === undefined || response === 'none' ? noTime : at },
  }));
}

/** The meeting of a filling script as a Graph event, as its organizer sees it. */
export function eventOf(meeting: MeetingToInvite, now: number): Event {
  const body = { contentType: meeting.bodyType ?? 'text', content: meeting.body ?? '' };
  const created =
    meeting.createdAt === undefined
      ? instantText(Math.min(now, Date.parse(`${meeting.start}Z`)))
      : instantText(Date.parse(meeting.createdAt));
  const startDate = meeting.start.slice(0, 10);
  const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
  const day = days[new Date(`${startDate}T00:00:00Z`).getUTCDay()] ?? 'monday';
  const location = meeting.location ?? (meeting.teams === true ? 'Microsoft Teams Meeting' : undefined);
  return {
    subject: meeting.subject,
    body,
    bodyPreview: previewOf(body),
    createdDateTime: created,
    start: { dateTime: meeting.start, timeZone: meeting.timeZone },
    end: { dateTime: meeting.end, timeZone: meeting.timeZone },
    organizer: { emailAddress: { ...meeting.organizer } },
    attendees: attendeesOf(meeting, created),
    isAllDay: meeting.isAllDay ?? false,
    isCancelled: meeting.isCancelled ?? false,
    showAs: meeting.showAs ?? 'busy',
    sensitivity: meeting.sensitivity ?? 'normal',
    type: meeting.repeats === undefined ? 'singleInstance' : 'seriesMaster',
    hasAttachments: (meeting.attachments ?? []).length > 0,
    ...(location === undefined ? {} : { location: { displayName: location, locationType: 'default' } }),
    ...(meeting.repeats === undefined
      ? {}
      : {
          recurrence: {
            pattern: {
              type: meeting.repeats.every === 'day' ? 'daily' : 'weekly',
              interval: meeting.repeats.interval,
              month: 0,
              dayOfMonth: 0,
              daysOfWeek: meeting.repeats.every === 'day' ? [] : [day],
              firstDayOfWeek: 'sunday',
              index: 'first',
            },
            range: {
              type: 'numbered',
              startDate,
              endDate: '0001-01-01',
              recurrenceTimeZone: meeting.timeZone,
              numberOfOccurrences: meeting.repeats.count,
            },
          },
        }),
  };
}

/** The event as one attendee has it: own answer, not the organizer's. */
export function attendeeCopy(event: Event, address: string): Event {
  const own = event.attendees?.find((attendee) => attendee.emailAddress?.address?.toLowerCase() === address);
  const { transactionId: _transaction, ...rest } = event;
  const response = own?.status?.response ?? 'notResponded';
  return {
    ...rest,
    isOrganizer: false,
    responseStatus: { response: response === 'none' ? 'notResponded' : response, time: own?.status?.time ?? noTime },
    showAs:
      response === 'accepted' || event.showAs === 'free'
        ? (event.showAs ?? 'busy')
        : response === 'declined'
          ? 'free'
          : 'tentative',
  };
}

/** Puts an event into the organizer's calendar and, when `spread` is not false, into those of the attendees who have one here. */
export function inviteAll(tenant: TenantMembers, event: Event, attachments: readonly StoredAttachment[]): void {
  const iCalUId =
    event.iCalUId ??
    opaqueId(
      '040000008200E00074C5B7101A82E008',
      tenant.tenantId,
      event.subject ?? '',
      event.start?.dateTime ?? '',
      event.organizer?.emailAddress?.address ?? '',
    );
  const shared: Event = { ...event, iCalUId };
  const organizer = tenant.mailboxOf(event.organizer?.emailAddress?.address ?? '');
  organizer?.calendar.add(
    { ...shared, isOrganizer: true, responseStatus: { response: 'organizer', time: noTime } },
    { attachments },
  );
  spreadToAttendees(tenant, shared, attachments);
}

/**
 * Brings the copies of a meeting in the attendees' calendars up to date with the organizer's: new ones are added,
 * changed ones keep their owner's answer and categories. Events with nobody invited stay where they are.
 */
export function spreadToAttendees(tenant: TenantMembers, event: Event, attachments: readonly StoredAttachment[]): void {
  const organizer = tenant.mailboxOf(event.organizer?.emailAddress?.address ?? '');
  for (const attendee of event.attendees ?? []) {
    const address = attendee.emailAddress?.address?.toLowerCase() ?? '';
    const mailbox = tenant.mailboxOf(address);
    if (mailbox === undefined || mailbox === organizer) continue;
    const copy = attendeeCopy(event, address);
    const there = mailbox.calendar.copyOf(event);
    if (there === undefined) mailbox.calendar.add(copy, { attachments });
    else {
      const { categories, responseStatus, showAs } = there.event;
      mailbox.calendar.update(
        there,
        {
          ...copy,
          ...(categories ? { categories } : {}),
          ...(responseStatus ? { responseStatus } : {}),
          ...(showAs ? { showAs } : {}),
        },
        attachments,
      );
    }
  }
}
