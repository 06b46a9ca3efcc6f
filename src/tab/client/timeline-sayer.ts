import { englishOf } from '../../shared/domain/english-of';
import type { Instant } from '../../shared/domain/instant';
import { givenName } from '../../shared/domain/given-name';
import { sayDay, sayTime } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import type { TimelineRow } from '../../shared/domain/timeline';
import { peopleAt } from '../../shared/domain/touchpoint';
import { isOurs } from '../../shared/domain/client-meeting';
import type { Person } from '../../shared/domain/person';

/** The words of the timeline's dates, in the reader's English and zone. */
export interface TimelineSayer {
  month(at: Instant): string;
  monthShort(at: Instant): string;
  shortDay(at: Instant): string;
  day(at: Instant): string;
  time(at: Instant): string;
}

/** Words for one snapshot. */
export function timelineSayer(snapshot: Snapshot): TimelineSayer {
  const { locale, now } = snapshot;
  const { zone } = snapshot.workingHours;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const f = new Intl.DateTimeFormat(englishOf(locale), { timeZone: zone, ...options });
    return (at: Instant) => f.format(at);
  };
  return {
    month: format({ month: 'long', year: 'numeric' }),
    monthShort: format({ month: 'long' }),
    shortDay: format({ weekday: 'short', day: 'numeric' }),
    day: (at) => sayDay(at, now, zone, locale),
    time: (at) => sayTime(at, zone, locale),
  };
}

/** Names on a row, for searching: everybody, with addresses. */
export function namesOf(row: TimelineRow, snapshot: Snapshot): string {
  return [...row.addresses, ...everybody(row, snapshot).map((p) => p.name)].join(' ');
}

/** “Dana Fox to Priya” for a mail, “Marcus, Aisha · Priya, Jack” for a meeting: theirs, then ours. */
export function sayPeople(row: TimelineRow, snapshot: Snapshot): string {
  const newest = row.messages.at(-1);
  if (newest && row.messages.length === 1) {
    const to = newest.to.slice(0, 2).map(first).join(', ');
    return `${newest.from?.name || newest.from?.address || ''} to ${to}${newest.to.length > 2 ? ` and ${newest.to.length - 2} more` : ''}`;
  }
  const people = everybody(row, snapshot);
  const theirs = list(people.filter((p) => !isOurs(p, snapshot)));
  const ours = list(people.filter((p) => isOurs(p, snapshot)));
  return [theirs, ours].filter(Boolean).join(' · ');
}

function everybody(row: TimelineRow, snapshot: Snapshot): readonly Person[] {
  const seen = new Map<string, Person>();
  const touches = row.meeting
    ? [{ kind: row.kind === 'call' ? 'call' : 'meeting', at: row.at, meeting: row.meeting } as const]
    : row.messages.map(
        (message) =>
          ({
            kind: 'mail',
            at: message.sentAt,
            message,
            ours: message.from !== null && isOurs(message.from, snapshot),
          }) as const,
      );
  for (const touch of touches)
    for (const person of peopleAt(touch)) if (!seen.has(person.address)) seen.set(person.address, person);
  return [...seen.values()];
}

function list(people: readonly Person[]): string {
  const names = people.slice(0, 3).map(first);
  return people.length > 3 ? `${names.join(', ')} and ${people.length - 3} more` : names.join(', ');
}

function first(person: Person): string {
  return givenName(person.name) || person.address;
}
