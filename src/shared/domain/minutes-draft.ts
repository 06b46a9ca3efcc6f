import type { Client } from './client';
import type { Meeting } from './meeting';
import { peopleOf } from './meeting';
import type { Person } from './person';
import { sayDate } from './say-date';
import type { Snapshot } from './snapshot';
import { decisionMakers } from './decision-makers';

/** A mail with the frame of minutes, to be filled in and sent by the user. */
export interface MinutesDraft {
  readonly to: readonly Person[];
  /** People who decide or were invited and did not come: they hear of it (F4). */
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly text: string;
}

/** The frame of minutes (F4 draft): who was there, decisions, actions with owner and date, play-back sentence, next meeting. */
export function minutesDraft(meeting: Meeting, client: Client, snapshot: Snapshot): MinutesDraft {
  const { zone } = snapshot.workingHours;
  const mine = new Set(snapshot.me.addresses);
  const declined = new Set(meeting.attendees.filter((a) => a.response === 'declined').map((a) => a.address));
  const people = peopleOf(meeting).filter((p) => !mine.has(p.address));
  const there = people.filter((p) => !declined.has(p.address));
  const deciding = decisionMakers(client, meeting.start, snapshot).filter(
    (c) => !people.some((p) => p.address === c.address),
  );
  const next = (snapshot.meetingsOf.get(client.id) ?? []).find(
    (m) => m.start > snapshot.now && !m.cancelled && !m.private,
  );
  const day = sayDate(meeting.start, zone, snapshot.locale, 'long');
  const title = meeting.title?.trim() || 'our meeting';
  return {
    to: there,
    cc: [
      ...people.filter((p) => declined.has(p.address)),
      ...deciding.map((c) => ({ address: c.address, name: c.name })),
    ],
    subject: `Minutes: ${title}, ${day}`,
    text: [
      `Minutes of “${title}”, ${day}`,
      '',
      `Present: ${[snapshot.me.name, ...there.map((p) => p.name || p.address)].join(', ')}`,
      '',
      'Decisions',
      '1. ',
      '',
      'Actions (who, what, by when)',
      '1. ',
      '',
      'This is what we understood. Please say if something is different.',
      ...(next
        ? [
            '',
            `Next meeting: ${next.title?.trim() || 'meeting'}, ${sayDate(next.start, zone, snapshot.locale, 'long')}`,
          ]
        : []),
    ].join('\n'),
  };
}
