import { oneOf } from '../tenant/message-fields';
import type { StoredEvent } from '../tenant/stored-event';
import { instantText } from '../tenant/time-zone';
import { eventOf } from './event-read';
import { tellAttendees } from './event-write';
import { accepted, noContent, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';
import { checkChangeKey } from './message-write';

/** Marks the copies of a meeting in the attendees' calendars as cancelled. */
function cancelForAttendees(call: GraphCall, stored: StoredEvent): void {
  if (stored.event.isOrganizer !== true) return;
  tellAttendees(call, {
    ...stored,
    event: { ...stored.event, isCancelled: true, showAs: 'free', subject: `Canceled: ${stored.event.subject ?? ''}` },
  });
}

/** `DELETE /me/events/{id}`: organizers cancel the meeting for those who were invited. */
export const deleteEvent: Handler = (call) => {
  const stored = eventOf(call);
  checkChangeKey(call, stored);
  cancelForAttendees(call, stored);
  call.mailbox.calendar.remove(stored);
  return noContent;
};

/** `POST /me/events/{id}/cancel`, for organizers only. */
export const cancelEvent: Handler = (call) => {
  const stored = eventOf(call);
  if (stored.event.isOrganizer !== true)
    throw badRequest('You need to be an organizer to cancel a meeting.', 'ErrorInvalidRequest');
  cancelForAttendees(call, stored);
  call.mailbox.calendar.remove(stored);
  return accepted;
};

/** `POST /me/events/{id}/accept`, `decline`, `tentativelyAccept`: the answer is seen by the organizer. */
export const respondToEvent: Handler = (call) => {
  const stored = eventOf(call);
  const verb = call.url.pathname.split('/').at(-1)?.toLowerCase();
  const response =
    verb === 'accept'
      ? 'accepted'
      : verb === 'decline'
        ? 'declined'
        : oneOf(['tentativelyAccepted'], verb, 'tentativelyAccepted');
  if (stored.event.isOrganizer === true)
    throw badRequest("You can't respond to this meeting because you're the meeting organizer.", 'ErrorInvalidRequest');
  const status = { response, time: instantText(call.tenant.now()) } as const;
  call.mailbox.calendar.update(stored, {
    responseStatus: status,
    showAs: response === 'accepted' ? 'busy' : response === 'declined' ? 'free' : 'tentative',
  });
  const organizer = call.tenant.mailboxOf(stored.event.organizer?.emailAddress?.address ?? '')?.calendar;
  const theirs = organizer?.copyOf(stored.event);
  if (organizer === undefined || theirs === undefined) return accepted;
  const own = new Set(
    [call.mailbox.person.address, ...call.mailbox.person.aliases].map((address) => address.toLowerCase()),
  );
  organizer.update(theirs, {
    attendees: (theirs.event.attendees ?? []).map((attendee) =>
      own.has(attendee.emailAddress?.address?.toLowerCase() ?? '') ? { ...attendee, status } : attendee,
    ),
  });
  return accepted;
};
