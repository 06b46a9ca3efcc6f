import { occurrencesOf } from '../domain/agenda-search';
import { spokenName, type Client } from '../domain/client';
import { clientOfMeeting } from '../domain/client-meeting';
import { isInHours, writeContactHours, type ContactHours } from '../domain/contact-hours';
import type { MessageDraft } from '../domain/draft';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import type { Instant, ZoneName } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import { personHabits } from '../domain/person-habits';
import { quotedTitle } from '../domain/say-title';
import { sayMoment, sayTime } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf, isKnownZone, minuteOfDay, weekdayOf } from '../domain/zoned-time';
import { defineRule } from './rule';
import type { Failed, Outcome } from './rule';

/** Readers of a mail whose habits are looked at: those it is written to. */
const MOST_READERS = 3;

/** A mail or meeting that reaches a client before or after the working day where the client is (tip 12). */
export const contactOutsideHours = defineRule({
  id: 'contact-outside-hours',
  subjects: ['message-draft', 'meeting'],
  level: 'info',
  title: 'Contact outside the client’s hours',
  about:
    'Looks at mails being written and at coming meetings of yours: outside the hours in the client’s record; without these, early, late or at a weekend where the client is, unless the reader writes at such hours too. Only for clients with hours or a time zone in their record.',
  why: 'What arrives at night reads as urgent, or is read tired.',
  tips: [12],
  options: { from: 8, until: 18, weekends: true },
  optionLabels: {
    from: { label: 'Hour their day begins' },
    until: { label: 'Hour their day ends' },
    weekends: { label: 'Weekends too' },
  },
  says: 'It is 22:10 for Dana now; Outlook can send this mail in the morning.',
  examples: {
    failed: [
      'A mail to Tokyo that is written at 15:00 in London.',
      'A meeting of yours at 17:00 in London with Singapore.',
      'A mail on Friday to a client whose record says Monday to Thursday.',
    ],
    passed: [
      'A mail at 10:00 where the client is.',
      'A client without hours or a time zone in the record.',
      'A mail at 19:00 to somebody who writes until 20:00.',
      'A meeting that the client called.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    if (subject.kind === 'meeting') return checkMeeting(subject.value, snapshot, options);
    const client = clientOfDraft(subject.value, snapshot);
    const zone = zoneOf(client, snapshot);
    if (client === null || zone === null) return { outcome: 'inapplicable' };
    if (isTheirTime(snapshot.now, client, zone, options)) return { outcome: 'passed', why: 'It is daytime there now.' };
    if (client.hours === undefined && areUsual(subject.value, zone, snapshot))
      return { outcome: 'passed', why: 'They write at this hour themselves.' };
    const reader = readerOfDraft(subject.value, client, snapshot);
    const time = sayTime(snapshot.now, zone, snapshot.locale);
    return {
      outcome: 'failed',
      clientId: client.id,
      message:
        client.hours === undefined
          ? `It is ${time} for ${reader} now; Outlook can send this mail in the morning.`
          : `It is ${time} for ${reader}, outside the hours they like; Outlook can send this mail later.`,
      strong: time,
      ...measuresOf(client),
      at: snapshot.now,
      evidence: [{ kind: 'draft', id: 'draft', at: snapshot.now, quote: subject.value.subject.slice(0, 160) }],
    };
  },
});

interface Hours {
  readonly from: number;
  readonly until: number;
  readonly weekends: boolean;
}

/** Meetings that are ours to move: others’ times were their choice. */
function checkMeeting(meeting: Meeting, snapshot: Snapshot, options: Hours): Outcome {
  const client = clientOfMeeting(meeting, snapshot);
  const zone = zoneOf(client, snapshot);
  const mine = meeting.mine && !meeting.private && !meeting.allDay && !meeting.cancelled && !meeting.hold;
  if (client === null || zone === null || !mine || meeting.start <= snapshot.now) return { outcome: 'inapplicable' };
  // A series is spoken of once, at its next date.
  const earlier = (m: Meeting): boolean => m.start > snapshot.now && m.start < meeting.start;
  if (occurrencesOf(meeting, snapshot).some(earlier)) return { outcome: 'inapplicable' };
  if (isTheirTime(meeting.start, client, zone, options) && isTheirTime(meeting.end - 1, client, zone, options))
    return { outcome: 'passed', why: 'It is in their working day now.' };
  const there = sayMoment(meeting.start, snapshot.now, zone, snapshot.locale);
  return {
    outcome: 'failed',
    clientId: client.id,
    message: `${quotedTitle(meeting.title)} is ${there} for ${spokenName(client)}.`,
    strong: there,
    ...measuresOf(client),
    at: meeting.start,
    evidence: [{ kind: 'meeting', id: meeting.id, at: meeting.start, quote: (meeting.title ?? '').slice(0, 160) }],
  };
}

/** Where the client is. Hours without a zone are hours where the user is. */
function zoneOf(client: Client | null, { workingHours }: Snapshot): ZoneName | null {
  if (client === null) return null;
  if (client.zone !== undefined && isKnownZone(client.zone)) return client.zone;
  return client.hours === undefined ? null : workingHours.zone;
}

/** The hours in the record, for the proof. */
function measuresOf({ hours }: Client): Pick<Failed, 'measures'> {
  return hours === undefined ? {} : { measures: [{ value: writeContactHours(hours), label: 'their hours' }] };
}

/** The record's own hours; without them the rule's. */
function isTheirTime(at: Instant, client: Client, zone: ZoneName, { from, until, weekends }: Hours): boolean {
  const usual: ContactHours = {
    days: weekends ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6],
    startMinute: from * 60,
    endMinute: until * 60,
  };
  return isInHours(at, client.hours ?? usual, zone);
}

/** Whether somebody the mail goes to writes at this time of day and on this day themselves: habits widen the day, they never narrow it. */
function areUsual({ to }: MessageDraft, zone: ZoneName, snapshot: Snapshot): boolean {
  const weekday = weekdayOf(civilDateOf(snapshot.now, zone));
  if (weekday === 0 || weekday === 6) return false;
  const minute = minuteOfDay(snapshot.now, zone);
  return to.slice(0, MOST_READERS).some((person) => {
    const { hours } = personHabits(person.address, zone, snapshot);
    return hours !== null && minute >= hours.from && minute < hours.to;
  });
}
