import { agendaMails, showsAgenda } from './agenda-search';
import type { Client } from './client';
import type { Meeting } from './meeting';
import { isMinutesOf, mailsAfter, minutesDue } from './minutes-search';
import type { Snapshot } from './snapshot';
import { isHeld } from './touchpoint';

/** Whether one of the two papers of a meeting is there. `open`: not yet due; `unknown`: may not be read. */
export type PaperState = 'there' | 'missing' | 'open' | 'unknown';

/** Agenda before, minutes after (tip 13), as the timeline and the meeting card show them. */
export interface MeetingPapers {
  readonly agenda: PaperState;
  readonly minutes: PaperState;
}

/** The papers of a meeting with a client: the same evidence the rules use. */
export function meetingPapers(meeting: Meeting, client: Client, snapshot: Snapshot): MeetingPapers {
  return { agenda: agendaState(meeting, snapshot), minutes: minutesState(meeting, client, snapshot) };
}

function agendaState(meeting: Meeting, snapshot: Snapshot): PaperState {
  const { grade } = meeting.agenda;
  if (grade === 'present' || snapshot.answersAbout(meeting.id).some((a) => a.kind === 'agenda-agreed')) return 'there';
  if (agendaMails(meeting, snapshot).some((mail) => showsAgenda(mail, meeting, snapshot))) return 'there';
  return grade === 'unknown' ? 'unknown' : meeting.start > snapshot.now ? 'open' : 'missing';
}

function minutesState(meeting: Meeting, client: Client, snapshot: Snapshot): PaperState {
  if (meeting.end > snapshot.now || !isHeld(meeting)) return 'open';
  const answers = snapshot.answersAbout(meeting.id);
  if (answers.some((a) => a.kind === 'minutes-elsewhere')) return 'there';
  if (answers.some((a) => a.kind === 'did-not-happen')) return 'open';
  const due = minutesDue(meeting, client, snapshot);
  if (mailsAfter(meeting, due, snapshot).some((mail) => isMinutesOf(mail, meeting, client, snapshot))) return 'there';
  if (snapshot.now < due) return 'open';
  return snapshot.reach.sent.complete ? 'missing' : 'unknown';
}
