import type { MeetingDraft } from './draft';
import { agendaFact } from './facts/agenda-fact';
import { clientsOf } from './item-match';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';

/** Id of an invitation that is not saved yet. */
export const NEW_MEETING = 'new';

/** The calendar's own entry of an open meeting: by id, else by time and title (Outlook's ids of open items are other ones). */
export function knownMeeting(draft: MeetingDraft, snapshot: Snapshot): Meeting | null {
  const byId = draft.id === null ? undefined : snapshot.meetingById.get(draft.id);
  if (byId || draft.id === null) return byId ?? null;
  return (
    snapshot.meetings.find(
      (m) => m.start === draft.start && m.end === draft.end && m.title !== null && m.title === draft.title,
    ) ?? null
  );
}

/** An invitation as it stands in its organizer's form, as a meeting: rules and drawings look at it like at any other. */
export function meetingFromDraft(draft: MeetingDraft, known: Meeting | null, snapshot: Snapshot): Meeting {
  const { title, text, attachmentNames } = draft;
  return {
    id: known?.id ?? draft.id ?? NEW_MEETING,
    seriesId: known?.seriesId ?? draft.seriesId,
    uid: known?.uid ?? null,
    title,
    start: draft.start,
    end: draft.end,
    zone: draft.zone,
    allDay: known?.allDay ?? false,
    cancelled: false,
    private: known?.private ?? false,
    organizer: known?.organizer ?? { address: snapshot.me.addresses[0] ?? '', name: snapshot.me.name },
    mine: true,
    attendees: draft.attendees,
    myResponse: 'organizer',
    showAs: known?.showAs ?? 'busy',
    location: draft.location,
    online: known?.online ?? draft.location === null,
    hasAttachments: attachmentNames.length > 0,
    attachmentNames,
    agenda: agendaFact({ title, text, attachmentNames }),
    hold: known?.hold ?? false,
    createdAt: known?.createdAt ?? snapshot.now,
    link: known?.link ?? null,
  };
}

/** The snapshot with one meeting in place of the one of the same id, or added. Everything else is shared. */
export function withMeeting(snapshot: Snapshot, meeting: Meeting): Snapshot {
  const meetings = [...snapshot.meetings.filter((m) => m.id !== meeting.id), meeting].sort(
    (a, b) => a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  const meetingsOf = new Map(
    [...snapshot.meetingsOf].map(([id, list]) => [
      id,
      list.some((m) => m.id === meeting.id) ? list.filter((m) => m.id !== meeting.id) : list,
    ]),
  );
  for (const id of clientsOf(snapshot.matchOf(meeting)))
    meetingsOf.set(
      id,
      [...(meetingsOf.get(id) ?? []), meeting].sort((a, b) => a.start - b.start),
    );
  return { ...snapshot, meetings, meetingsOf, meetingById: new Map([...snapshot.meetingById, [meeting.id, meeting]]) };
}
