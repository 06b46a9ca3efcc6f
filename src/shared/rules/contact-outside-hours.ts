import { spokenName, type Client } from '../domain/client';
import { clientOfMeeting } from '../domain/client-meeting';
import { clientOfDraft, readerOfDraft } from '../domain/draft-client';
import type { Instant, ZoneName } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import { quotedTitle } from '../domain/say-title';
import { sayMoment, sayTime } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf, isKnownZone, minuteOfDay, weekdayOf } from '../domain/zoned-time';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A mail or meeting that reaches a client before or after the working day where the client is (tip 12). */
export const contactOutsideHours = defineRule({
  id: 'contact-outside-hours',
  subjects: ['message-draft', 'meeting'],
  level: 'info',
  title: 'Contact outside the client’s hours',
  about:
    'Looks at mails being written and at coming meetings of yours: what is early, late or at a weekend where the client is. Only for clients with a time zone in their record.',
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
    ],
    passed: [
      'A mail at 10:00 where the client is.',
      'A client without a time zone in the record.',
      'A meeting that the client called.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    if (subject.kind === 'meeting') return checkMeeting(subject.value, snapshot, options);
    const client = clientOfDraft(subject.value, snapshot);
    const zone = zoneOf(client);
    if (client === null || zone === null) return { outcome: 'inapplicable' };
    if (isInHours(snapshot.now, zone, options)) return { outcome: 'passed', why: 'It is daytime there now.' };
    const reader = readerOfDraft(subject.value, client, snapshot);
    const time = sayTime(snapshot.now, zone, snapshot.locale);
    return {
      outcome: 'failed',
      clientId: client.id,
      message: `It is ${time} for ${reader} now; Outlook can send this mail in the morning.`,
      strong: time,
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
  const zone = zoneOf(client);
  const mine = meeting.mine && !meeting.private && !meeting.allDay && !meeting.cancelled && !meeting.hold;
  if (client === null || zone === null || !mine || meeting.start <= snapshot.now) return { outcome: 'inapplicable' };
  // A series is spoken of once, at its next date.
  const { seriesId, start } = meeting;
  const earlier = (m: Meeting): boolean => m.seriesId === seriesId && m.start > snapshot.now && m.start < start;
  if (seriesId !== null && snapshot.meetings.some(earlier)) return { outcome: 'inapplicable' };
  if (isInHours(meeting.start, zone, options) && isInHours(meeting.end - 1, zone, options))
    return { outcome: 'passed', why: 'It is in their working day now.' };
  const there = sayMoment(meeting.start, snapshot.now, zone, snapshot.locale);
  return {
    outcome: 'failed',
    clientId: client.id,
    message: `${quotedTitle(meeting.title)} is ${there} for ${spokenName(client)}.`,
    strong: there,
    at: meeting.start,
    evidence: [{ kind: 'meeting', id: meeting.id, at: meeting.start, quote: (meeting.title ?? '').slice(0, 160) }],
  };
}

function zoneOf(client: Client | null): ZoneName | null {
  return client?.zone !== undefined && isKnownZone(client.zone) ? client.zone : null;
}

function isInHours(at: Instant, zone: ZoneName, { from, until, weekends }: Hours): boolean {
  const minute = minuteOfDay(at, zone);
  const weekday = weekdayOf(civilDateOf(at, zone));
  if (weekends && (weekday === 0 || weekday === 6)) return false;
  return minute >= from * 60 && minute < until * 60;
}
