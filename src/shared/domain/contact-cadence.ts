import { MOST_CLIENTS } from './circular';
import type { Client, ClientId } from './client';
import { clientDeclined } from './client-meeting';
import { DAY, type Instant } from './instant';
import { clientsOf } from './item-match';
import type { ItemMatch } from './match';
import { oncePerClient } from './once-per-snapshot';
import type { SourceReach } from './reach';
import type { Snapshot } from './snapshot';
import { touchpointsOf, type Touchpoint } from './touchpoint';
import { civilDateOf, daysBetween } from './zoned-time';

/** Readers of a mail beyond which it is a circular. */
const MOST_READERS = 12;
/** Share of the days allowed after which the next contact is due (F13: 80 %). */
const DUE_SHARE = 0.8;

/** How contact with a client stands against the days allowed between two contacts (F13). */
export interface Cadence {
  readonly state: 'ok' | 'due' | 'late' | 'never';
  readonly last: Touchpoint | null;
  /** Days on the calendar since the last contact; null without one. */
  readonly days: number | null;
  /** The next contact in the calendar, null when none is planned. */
  readonly next: Touchpoint | null;
}

/** Contacts that were meant for this client: no circular to many clients, no meeting that the client declined. Kept per snapshot. */
export const realTouches = oncePerClient((clientId, snapshot): readonly Touchpoint[] =>
  touchpointsOf(clientId, snapshot).filter((touch) =>
    touch.kind === 'mail' ? isForFew(snapshot.matchOf(touch.message)) : !clientDeclined(touch.meeting, snapshot),
  ),
);

function isForFew(match: ItemMatch): boolean {
  return match.ties.length <= MOST_CLIENTS || clientsOf(match).length <= MOST_CLIENTS;
}

/** How often a client and we are in contact, both ways, from the mails and meetings of a stretch of days. */
export interface Rhythm {
  readonly contacts: number;
  /** Whether both sides wrote, or they met. */
  readonly mutual: boolean;
  /** Median of the days between two days of contact; null with fewer than three such days. */
  readonly usualGap: number | null;
}

/** The rhythm of the contact with a client in the `daysBack` days before `until`; what goes to many at once is no contact with anybody. */
export function rhythmOf(clientId: ClientId, until: Instant, daysBack: number, snapshot: Snapshot): Rhythm {
  const touches = realTouches(clientId, snapshot).filter(
    (t) => t.at <= until && t.at > until - daysBack * DAY && !isToMany(t),
  );
  const { zone } = snapshot.workingHours;
  const days = [...new Set(touches.map((t) => civilDateOf(t.at, zone)))].sort();
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  const sorted = gaps.toSorted((a, b) => a - b);
  const met = touches.some((t) => t.kind !== 'mail');
  const mails = touches.filter((t) => t.kind === 'mail');
  return {
    contacts: touches.length,
    mutual: met || (mails.some((t) => t.ours) && mails.some((t) => !t.ours)),
    usualGap: days.length < 3 ? null : (sorted[Math.floor(sorted.length / 2)] ?? null),
  };
}

function isToMany(touch: Touchpoint): boolean {
  return touch.kind === 'mail' && touch.message.to.length + touch.message.cc.length > MOST_READERS;
}

/** The cadence of one client; `every` are the days allowed. A meeting planned within these days is contact enough. */
export function cadenceOf(client: Client, every: number, snapshot: Snapshot): Cadence {
  const touches = realTouches(client.id, snapshot);
  const last = touches.findLast((t) => t.at <= snapshot.now) ?? null;
  const next = touches.find((t) => t.at > snapshot.now) ?? null;
  const { zone } = snapshot.workingHours;
  const days = last && daysBetween(civilDateOf(last.at, zone), civilDateOf(snapshot.now, zone));
  const planned = next !== null && next.at <= snapshot.now + every * DAY;
  if (planned) return { state: 'ok', last, days, next };
  if (days === null) return { state: 'never', last, days, next };
  const state = days > every ? 'late' : days >= every * DUE_SHARE && next === null ? 'due' : 'ok';
  return { state, last, days, next };
}

/** Whether a source was read back to this instant; a complete one holds all that there is to know. */
export function readBackTo(source: SourceReach, since: Instant): boolean {
  return source.complete || (source.from !== null && source.from <= since);
}

/** Whether mail both ways and the calendar were read back to this instant. */
export function allReadBackTo({ reach }: Snapshot, since: Instant): boolean {
  return [reach.inbox, reach.sent, reach.calendar].every((source) => readBackTo(source, since));
}
