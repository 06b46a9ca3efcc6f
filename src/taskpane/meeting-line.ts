import { agendaFact } from '../shared/domain/facts/agenda-fact';
import { isOurs, sayNames } from '../shared/domain/client-meeting';
import type { MeetingDraft } from '../shared/domain/draft';
import type { ItemClient } from '../shared/domain/item-client';
import type { AgendaGrade, Meeting } from '../shared/domain/meeting';
import type { OpenAttendeeMeeting, OpenOrganizerMeeting } from '../shared/domain/open-item';
import { sayTimeSpan } from '../shared/domain/say-date';
import { sayDay, sayTime } from '../shared/domain/say-time';
import type { Snapshot } from '../shared/domain/snapshot';
import { useNow } from '../shared/ui/use-now';
import { useSessionState } from '../shared/ui/use-session';
import type { HeaderLine } from './pane-header';
import { PANE } from './strings';

/** “Summer campaign, tomorrow 10:00–11:00”, below it who organises and who said yes. */
export function useMeetingLine(item: OpenOrganizerMeeting | OpenAttendeeMeeting, about: ItemClient, snapshot: Snapshot): HeaderLine {
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const { meeting } = item;
  const span = sayTimeSpan(sayTime(meeting.start, zone, locale), sayTime(meeting.end, zone, locale));
  const when = `${sayDay(meeting.start, now, zone, locale)} ${span}`;
  const theirs = new Set(about.kind === 'client' ? about.people.map((p) => p.address) : []);
  const yes = meeting.attendees.filter((a) => a.response === 'accepted' && theirs.has(a.address));
  const organiser = item.kind === 'meeting-organizer' || (item.organizer !== null && snapshot.me.addresses.includes(item.organizer.address));
  const mine = knownMeeting(meeting, snapshot)?.myResponse ?? meeting.attendees.find((a) => snapshot.me.addresses.includes(a.address))?.response ?? 'none';
  const who = organiser ? PANE.meeting.organise : item.kind === 'meeting-attendee' && item.organizer ? PANE.meeting.organises(item.organizer.name || item.organizer.address) : '';
  const answered = organiser ? (yes.length > 0 ? PANE.meeting.accepted(sayNames(yes)) : '') : PANE.meeting.you[mine];
  return { kind: 'meeting', name: '', text: [meeting.title.trim(), when].filter((p) => p !== '').join(', '), habit: [who, answered].filter((p) => p !== '').join(' · ') };
}

/** The calendar's own entry of an open meeting: by id, else by time and title (Outlook's ids of open items are other ones). */
export function knownMeeting(meeting: MeetingDraft, snapshot: Snapshot): Meeting | null {
  const byId = meeting.id === null ? undefined : snapshot.meetingById.get(meeting.id);
  return byId ?? snapshot.meetings.find((m) => m.start === meeting.start && m.end === meeting.end && m.title !== null && m.title === meeting.title) ?? null;
}

/** The grade of an invitation as it stands in the form. */
export function draftGrade(meeting: MeetingDraft): AgendaGrade {
  return agendaFact({ title: meeting.title, text: meeting.text, attachmentNames: meeting.attachmentNames }).grade;
}

/** Our people at an open meeting, the user and the organizer included, each once. */
export function oursOn(item: OpenOrganizerMeeting | OpenAttendeeMeeting, snapshot: Snapshot) {
  const invited = item.meeting.attendees.filter((a) => a.type !== 'resource' && a.response !== 'declined');
  const organizer = item.kind === 'meeting-attendee' ? item.organizer : { address: snapshot.me.addresses[0] ?? '', name: snapshot.me.name };
  const all = [...(organizer ? [organizer] : []), ...invited].filter((p) => isOurs(p, snapshot));
  return all.filter((p, i) => all.findIndex((q) => q.address === p.address) === i);
}
