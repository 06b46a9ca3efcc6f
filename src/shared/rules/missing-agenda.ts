import { agendaMails, mailStillComing, occurrencesOf, showsAgenda } from '../domain/agenda-search';
import { spokenName } from '../domain/client';
import { clientOfMeeting, isOurs } from '../domain/client-meeting';
import { MINUTE } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import { quotedTitle } from '../domain/say-title';
import { sayWhen } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { startOfDayBefore } from '../domain/working-time';
import type { Evidence } from './finding';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A coming client meeting whose invitation and mails hold no agenda (F3). */
export const missingAgenda = defineRule({
  id: 'missing-agenda',
  subjects: ['meeting'],
  level: 'warning',
  title: 'Client meeting without an agenda',
  about:
    'Looks for an agenda in the invitation, its attachments and mails to the client: two working days ahead as a note, one working day ahead as a warning.',
  why: 'An agenda sent ahead lets the client prepare and bring the right people.',
  tips: [13],
  options: { noteDays: 2, warnDays: 1, minMinutes: 15, standingAfter: 3, askClient: true },
  optionLabels: {
    noteDays: { label: 'First note before the meeting', unit: 'working days' },
    warnDays: { label: 'Warning before the meeting', unit: 'working days' },
    minMinutes: { label: 'Shortest meeting that needs an agenda', unit: 'minutes' },
    standingAfter: { label: 'Same agenda in a series before it is mentioned', unit: 'meetings' },
    askClient: { label: 'Suggest asking when the client organises' },
  },
  says: 'No agenda yet for “Quarterly review” with Halden, tomorrow 10:00.',
  examples: {
    failed: [
      'The invitation holds only the join link.',
      'The invitation says “to discuss the roll-out” and no points.',
      '“Agenda to follow” and nothing came.',
    ],
    passed: [
      'The invitation lists three points.',
      'A file named “Agenda.docx” is attached.',
      'A mail “Agenda for Thursday” went to the client.',
    ],
    cantTell: ['Invitations’ text may not be read.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    if (client === null || meeting.private || meeting.allDay) return { outcome: 'inapplicable' };
    if (meeting.cancelled) return { outcome: 'inapplicable', why: 'The meeting was cancelled.' };
    if (meeting.myResponse === 'declined') return { outcome: 'inapplicable', why: 'You declined the meeting.' };
    if (meeting.end - meeting.start < options.minMinutes * MINUTE)
      return { outcome: 'inapplicable', why: 'The meeting is short now.' };
    if (meeting.start <= snapshot.now) return { outcome: 'inapplicable', why: 'The meeting has begun.' };
    if (snapshot.now < startOfDayBefore(meeting.start, options.noteDays, snapshot.workingHours))
      return { outcome: 'inapplicable', why: 'The meeting is further away now.' };

    const when = sayWhen(meeting.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    const what = `${quotedTitle(meeting.title)} with ${spokenName(client)}`;
    const base = { clientId: client.id, at: meeting.start, evidence: [evidenceOf(meeting)] as const };
    if (snapshot.answersAbout(meeting.id).some((a) => a.kind === 'agenda-agreed'))
      return { outcome: 'passed', why: 'The agenda was agreed otherwise.' };
    if (meeting.agenda.grade === 'present')
      return (
        standing(meeting, snapshot, options.standingAfter) ?? {
          outcome: 'passed',
          why: 'The invitation has an agenda now.',
        }
      );
    const mails = agendaMails(meeting, snapshot);
    if (mails.some((mail) => showsAgenda(mail, meeting, snapshot)))
      return { outcome: 'passed', why: 'An agenda went to the client by mail.' };
    if (meeting.agenda.grade === 'unknown') {
      return {
        ...base,
        outcome: 'cantTell',
        weight: 'later',
        message: `Cannot see whether ${quotedTitle(meeting.title)} has an agenda: Mainstay may not read invitations’ text yet.`,
      };
    }
    if (meeting.hasAttachments && meeting.attachmentNames === null) {
      return {
        ...base,
        outcome: 'cantTell',
        weight: 'later',
        message: `Cannot see whether the file in ${quotedTitle(meeting.title)} is an agenda: its name was not read.`,
      };
    }
    if (mailStillComing(snapshot)) {
      return {
        ...base,
        outcome: 'cantTell',
        weight: 'later',
        message: `Cannot see yet whether an agenda for ${quotedTitle(meeting.title)} went out by mail: sent mail is still being read.`,
      };
    }
    const ours = meeting.mine || (meeting.organizer !== null && isOurs(meeting.organizer, snapshot));
    if (!ours) {
      if (!options.askClient) return { outcome: 'inapplicable' };
      return {
        ...base,
        outcome: 'failed',
        level: 'info',
        weight: 'this-week',
        part: 'ask',
        message: `${spokenName(client)} invited you to ${quotedTitle(meeting.title)}, ${when}: ask what is on the agenda.`,
        acts: [
          { kind: 'ask-for-agenda', meetingId: meeting.id },
          { kind: 'agenda-agreed', meetingId: meeting.id },
        ],
      };
    }
    const late = snapshot.now >= startOfDayBefore(meeting.start, options.warnDays, snapshot.workingHours);
    return {
      ...base,
      outcome: 'failed',
      level: late ? 'warning' : 'info',
      weight: late ? 'today' : 'this-week',
      message: sayMissing(meeting, what, when),
      notFound:
        snapshot.reach.sent.from === null
          ? 'No agenda in the invitation or its attachments. Mail is not read, so one sent by mail is not seen.'
          : 'No agenda in the invitation, its attachments or mails to the client in the last 14 days.',
      measures: [
        { value: when, label: 'it begins' },
        { value: `${options.warnDays} working day`, label: 'wanted ahead' },
      ],
      acts: [
        { kind: 'draft-agenda', meetingId: meeting.id },
        { kind: 'agenda-agreed', meetingId: meeting.id },
      ],
    };
  },
});

function sayMissing(meeting: Meeting, what: string, when: string): string {
  switch (meeting.agenda.grade) {
    case 'purpose':
      return `The invitation to ${quotedTitle(meeting.title)} says what it is about, but not what will be decided.`;
    case 'promised':
      return `The agenda promised for ${what}, ${when}, has not come yet.`;
    default:
      return `No agenda yet for ${what}, ${when}.`;
  }
}

/** A series that keeps the same agenda meeting after meeting is worth a quiet word (F3). */
function standing(meeting: Meeting, snapshot: Snapshot, after: number): Outcome | null {
  const { digest, quote } = meeting.agenda;
  if (digest === null || after <= 0 || meeting.seriesId === null) return null;
  const earlier = occurrencesOf(meeting, snapshot)
    .filter((m) => m.start < meeting.start && !m.cancelled)
    .slice(-after);
  if (earlier.length < after || earlier.some((m) => m.agenda.digest !== digest)) return null;
  const client = clientOfMeeting(meeting, snapshot);
  return {
    outcome: 'failed',
    level: 'info',
    weight: 'later',
    part: 'standing',
    clientId: client?.id ?? null,
    at: meeting.start,
    message: `${quotedTitle(meeting.title)} has had the same agenda ${after} times: anything new for ${client ? spokenName(client) : 'them'}?`,
    evidence: [{ ...evidenceOf(meeting), ...(quote === null ? {} : { quote }) }],
    acts: [{ kind: 'draft-agenda', meetingId: meeting.id }],
  };
}

function evidenceOf(meeting: Meeting): Evidence {
  return {
    kind: 'meeting',
    id: meeting.id,
    at: meeting.start,
    ...(meeting.agenda.quote === null ? {} : { quote: meeting.agenda.quote }),
    ...(meeting.link === null ? {} : { link: meeting.link }),
  };
}
