import { agendaDraft } from '../domain/agenda-draft';
import { clientAddresses, clientOfMeeting } from '../domain/client-meeting';
import { peopleOf } from '../domain/meeting';
import { minutesDraft } from '../domain/minutes-draft';
import { sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import type { NewMail } from '../host/host';
import type { Act } from '../rules/finding';

/** The draft mail for an agenda, for asking for one, or for minutes; null when the meeting is not known any more. */
export function meetingMail(act: Extract<Act, { kind: 'draft-agenda' | 'ask-for-agenda' | 'draft-minutes' }>, snapshot: Snapshot | null): NewMail | null {
  const meeting = snapshot?.meetingById.get(act.meetingId);
  const client = snapshot && meeting ? clientOfMeeting(meeting, snapshot) : null;
  if (!snapshot || !meeting || !client) return null;
  if (act.kind === 'draft-minutes') return minutesDraft(meeting, client, snapshot);
  const theirs = clientAddresses(meeting, snapshot);
  const to = peopleOf(meeting).filter((p) => theirs.has(p.address));
  const title = meeting.title?.trim() || 'our meeting';
  const day = sayDay(meeting.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
  if (act.kind === 'draft-agenda') return { to, cc: [], subject: `Agenda: ${title}`, text: agendaDraft(meeting, client, snapshot) };
  return { to, cc: [], subject: `Agenda: ${title}`, text: `Hello,\n\nis there anything you would like on the agenda for “${title}”, ${day}?\n` };
}
