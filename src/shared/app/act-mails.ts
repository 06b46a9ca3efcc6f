import { agendaDraft } from '../domain/agenda-draft';
import { clientOfMeeting } from '../domain/client-meeting';
import { givenName } from '../domain/given-name';
import { minutesDraft } from '../domain/minutes-draft';
import type { Meeting } from '../domain/meeting';
import { peopleOf } from '../domain/meeting';
import type { Message } from '../domain/message';
import type { Person } from '../domain/person';
import { sayDate } from '../domain/say-date';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf } from '../domain/zoned-time';
import type { NewMail } from '../host/host';

/** Lines an agenda starts with: what a client can prepare from (F3: a heading and at least two points). */
export const AGENDA_TEXT = 'Agenda\n1. \n2. \n3. Next steps\n';

function others(meeting: Meeting, snapshot: Snapshot): readonly Person[] {
  return peopleOf(meeting).filter((person) => !snapshot.me.addresses.includes(person.address));
}

/** Client people to address, our own to copy. */
function addressed(
  meeting: Meeting,
  snapshot: Snapshot,
): { readonly to: readonly Person[]; readonly cc: readonly Person[] } {
  const tied = new Set(snapshot.matchOf(meeting).ties.map((tie) => tie.address));
  const people = others(meeting, snapshot);
  const to = people.filter((p) => tied.has(p.address));
  return { to, cc: people.filter((p) => !tied.has(p.address)) };
}

function firstName(person: Person | null): string {
  return person === null || person.name.includes('@') ? '' : givenName(person.name);
}

function day(meeting: Meeting, snapshot: Snapshot): string {
  return sayDate(meeting.start, snapshot.workingHours.zone, snapshot.locale, 'long');
}

/** A mail that sends the agenda of a meeting ahead. */
export function agendaMail(meeting: Meeting, snapshot: Snapshot): NewMail {
  const client = clientOfMeeting(meeting, snapshot);
  const text = client === null ? AGENDA_TEXT : agendaDraft(meeting, client, snapshot);
  return { ...addressed(meeting, snapshot), subject: `Agenda: ${meeting.title ?? ''}`.trim(), text };
}

/** A mail that asks the organizer what the meeting is to decide. */
export function askForAgendaMail(meeting: Meeting, snapshot: Snapshot): NewMail {
  const { organizer } = meeting;
  const greeting = ['Hello', firstName(organizer)].filter(Boolean).join(' ');
  const text = `${greeting},\n\nCould you tell me what you would like to cover on ${day(meeting, snapshot)}, so that I can prepare?\n`;
  return { to: organizer === null ? [] : [organizer], cc: [], subject: `Agenda: ${meeting.title ?? ''}`.trim(), text };
}

/** A mail that asks one open question about how we work for a client (tip 31); its words are the user's to change. */
export function feedbackMail(to: Person): NewMail {
  const greeting = ['Hello', firstName(to)].filter(Boolean).join(' ');
  const text = `${greeting},\n\nIf you could change one thing in how we work for you, what would it be?\n\nA line is enough; I would be glad of a quarter of an hour, too.\n`;
  return { to: [to], cc: [], subject: 'One question about how we work for you', text };
}

/** A mail for the minutes of a meeting. */
export function minutesMail(meeting: Meeting, snapshot: Snapshot): NewMail {
  const client = clientOfMeeting(meeting, snapshot);
  if (client !== null) return minutesDraft(meeting, client, snapshot);
  const subject = `Minutes: ${meeting.title ?? ''}, ${day(meeting, snapshot)}`;
  const names = others(meeting, snapshot).map((p) => p.name);
  const text = `Minutes\nPresent: ${names.join(', ')}\n\nDecisions\n- \n\nActions (who, what, by when)\n- \n`;
  return { ...addressed(meeting, snapshot), subject, text };
}

/** A mail that passes something on to people who were not on it; `original` is its text when it may be read. */
export function passOnMail(
  message: Message,
  people: readonly Person[],
  original: string | null,
  snapshot: Snapshot,
): NewMail {
  const from = message.from?.name ?? '';
  const quoted = (original ?? '').split('\n').map((line) => `> ${line}`);
  const heading = `${from}, ${civilDateOf(message.sentAt, snapshot.workingHours.zone)}:`;
  const text = original === null ? '\n' : `\n\n${heading}\n${quoted.join('\n')}\n`;
  return {
    to: people,
    cc: [],
    subject: /^fwd?:/i.test(message.subject) ? message.subject : `Fw: ${message.subject}`,
    text,
  };
}
