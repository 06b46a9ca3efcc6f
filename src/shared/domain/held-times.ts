import type { Client, ClientId } from './client';
import { isOurs } from './client-meeting';
import { DAY, type Instant } from './instant';
import type { Meeting } from './meeting';
import type { Message } from './message';
import { shortMark } from './short-mark';
import type { Snapshot } from './snapshot';
import { takenTime } from './taken-time';
import { isHeld } from './touchpoint';
import { workingDaysBetween } from './working-time';

/** Days after the offer in which a new meeting is looked for: less than is read ahead, so that none comes into view only because time goes on. */
const SET_WITHIN_DAYS = 28;
/** Most meetings that marks are kept of. */
const MOST_PLANNED = 200;

/** How long after the offer the mail that carries it may go out. */
const SENT_WITHIN = DAY;

/** Two times that are held in the calendar until the client has chosen (F11); one once the other was released or is over. */
export interface HeldTimes {
  readonly client: Client;
  readonly offeredAt: Instant;
  /** By start; at least one. */
  readonly holds: readonly Meeting[];
  readonly conversationId: string | null;
  /** Marks of the meetings that were planned with the client when the times were offered; null where that is not known. */
  readonly planned: ReadonlySet<string> | null;
}

/** Why times need not be held any longer. */
export type HoldEnd =
  /** A meeting with the client stands in one of the times, or was set since the offer. */
  | { readonly kind: 'booked'; readonly meeting: Meeting }
  /** A mail of the client takes one. */
  | { readonly kind: 'taken'; readonly message: Message; readonly hold: Meeting }
  /** So many working days have gone without a choice. */
  | { readonly kind: 'waited'; readonly workingDays: number };

/** The pair that an event holds a time of, spoken of at its earlier one; null for anything else, and for what is over. */
export function heldTimes(meeting: Meeting, snapshot: Snapshot): HeldTimes | null {
  const answer = snapshot.answersAbout(meeting.id).find(({ kind }) => kind === 'time-held');
  const client = answer?.offer === undefined ? undefined : snapshot.clients.get(answer.offer.clientId);
  if (answer?.offer === undefined || client === undefined || !isOpenHold(meeting, snapshot)) return null;
  const other = snapshot.meetingById.get(answer.offer.other);
  const holds = [meeting, ...(other !== undefined && isOpenHold(other, snapshot) ? [other] : [])];
  holds.sort((a, b) => a.start - b.start);
  if (holds[0] !== meeting) return null;
  const { conversationId, planned } = answer.offer;
  const known = planned === undefined ? null : new Set(planned.split(' '));
  return { client, offeredAt: answer.at, holds, conversationId, planned: known };
}

function isOpenHold(meeting: Meeting, { now }: Snapshot): boolean {
  return meeting.hold && meeting.showAs === 'tentative' && !meeting.cancelled && meeting.start > now;
}

/** Why a pair need not be held any longer; null while the client may still choose. `workingDays` are waited for a choice. */
export function holdEnd(held: HeldTimes, workingDays: number, snapshot: Snapshot): HoldEnd | null {
  const { client, offeredAt, holds } = held;
  const meetings = snapshot.meetingsOf.get(client.id) ?? [];
  const booked =
    meetings.find((m) => isHeld(m) && holds.some((h) => m.start < h.end && m.end > h.start)) ??
    meetings.find((m) => isSetSince(m, held, snapshot));
  if (booked !== undefined) return { kind: 'booked', meeting: booked };
  const zone = snapshot.workingHours.zone;
  for (const message of repliesTo(held, snapshot)) {
    const hold = takenTime(message, holds, client.zone ?? zone, zone, snapshot);
    if (hold !== null) return { kind: 'taken', message, hold };
  }
  const waited = workingDaysBetween(offeredAt, snapshot.now, snapshot.workingHours);
  return waited > workingDays ? { kind: 'waited', workingDays: waited } : null;
}

/** A single meeting that is not among those planned at the offer. A calendar view does not tell when a meeting was put in: hence the marks. */
function isSetSince(meeting: Meeting, { planned, offeredAt }: HeldTimes, snapshot: Snapshot): boolean {
  return (
    planned !== null &&
    isHeld(meeting) &&
    meeting.seriesId === null &&
    meeting.start > snapshot.now &&
    meeting.start <= offeredAt + SET_WITHIN_DAYS * DAY &&
    !planned.has(shortMark(meeting.id))
  );
}

/** Marks of all that is planned with a client, as a `TimeOffer` keeps them; undefined where the calendar is not read whole, or there is too much. */
export function plannedMarks(clientId: ClientId, { meetingsOf, now, reach }: Snapshot): string | undefined {
  const ahead = (meetingsOf.get(clientId) ?? []).filter((m) => m.end > now && m.seriesId === null);
  if (!reach.calendar.complete || ahead.length > MOST_PLANNED) return undefined;
  return ahead.map(({ id }) => shortMark(id)).join(' ');
}

/** Mails of the client since the offer, in its thread: for a new mail, that of the first mail that went to the client after it. */
function repliesTo({ client, offeredAt, conversationId }: HeldTimes, snapshot: Snapshot): readonly Message[] {
  const mails = (snapshot.messagesOf.get(client.id) ?? []).filter((m) => m.sentAt > offeredAt && m.from !== null);
  const ours = (m: Message): boolean => m.from !== null && isOurs(m.from, snapshot);
  const thread =
    conversationId ?? mails.find((m) => ours(m) && m.sentAt <= offeredAt + SENT_WITHIN)?.conversationId ?? null;
  return mails.filter((m) => m.conversationId === thread && !ours(m) && !m.facts.automatic);
}
