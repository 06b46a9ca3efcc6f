import type { ClientId } from './client';
import { DAY, type Instant } from './instant';
import type { ItemTie } from './match';
import type { Meeting } from './meeting';
import type { Message } from './message';
import type { Address } from './person';
import type { Snapshot } from './snapshot';
import { meetingKind, peopleAt, touchpointsOf, type Touchpoint } from './touchpoint';

/** Kinds of rows a timeline can be filtered by. */
export type TimelineKind = 'mail' | 'call' | 'meeting';

/** One row: a meeting, or a stretch of one mail conversation. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: TimelineKind;
  /** The meeting's start, or the newest mail of the stretch. */
  readonly at: Instant;
  readonly title: string;
  /** Strongest words of the newest mail that has some. */
  readonly quote: string | null;
  readonly meeting: Meeting | null;
  /** Mails of the stretch, oldest first; empty for a meeting. */
  readonly messages: readonly Message[];
  readonly addresses: readonly Address[];
  /** Why it is here. */
  readonly tie: ItemTie | null;
}

/** What a reader asks for. Null or empty = everything. */
export interface TimelineFilter {
  readonly kind: TimelineKind | null;
  readonly person: Address | null;
  /** Words looked for in titles, quotes and names, case left aside. */
  readonly search: string;
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** Mails of one conversation further apart than this stand in rows of their own. */
const STRETCH_GAP = 7 * DAY;

/** The timeline of one client, newest first: past and coming meetings, and mail by conversation. */
export function timelineOf(clientId: ClientId, snapshot: Snapshot): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  const open = new Map<string, Message[]>();
  const close = (messages: readonly Message[]) => {
    const newest = messages.at(-1);
    if (newest) rows.push(mailRow(clientId, messages, newest, snapshot));
  };
  for (const touch of touchpointsOf(clientId, snapshot)) {
    if (touch.kind !== 'mail') {
      rows.push(meetingRow(clientId, touch, snapshot));
      continue;
    }
    const stretch = open.get(touch.message.conversationId);
    if (stretch && touch.at - (stretch.at(-1)?.sentAt ?? 0) <= STRETCH_GAP) {
      stretch.push(touch.message);
    } else {
      if (stretch) close(stretch);
      open.set(touch.message.conversationId, [touch.message]);
    }
  }
  for (const stretch of open.values()) close(stretch);
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Rows that fit the filter, in the same order. */
export function filterTimeline(
  rows: readonly TimelineRow[],
  filter: TimelineFilter,
  namesOf: (row: TimelineRow) => string,
): readonly TimelineRow[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.kind !== null && row.kind !== filter.kind) return false;
    if (filter.person !== null && !row.addresses.includes(filter.person)) return false;
    if (filter.from !== null && row.at < filter.from) return false;
    if (filter.to !== null && row.at >= filter.to) return false;
    if (words.length === 0) return true;
    const text =
      `${row.title} ${row.quote ?? ''} ${row.messages.map((m) => m.subject).join(' ')} ${namesOf(row)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function mailRow(clientId: ClientId, messages: readonly Message[], newest: Message, snapshot: Snapshot): TimelineRow {
  const quoted =
    [...messages]
      .reverse()
      .map(strongestQuote)
      .find((q) => q !== null) ?? null;
  return {
    id: newest.id,
    kind: 'mail',
    at: newest.sentAt,
    title: subjectRoot(newest.subject),
    quote: quoted,
    meeting: null,
    messages,
    addresses: [
      ...new Set(
        messages.flatMap((m) => [m.from?.address ?? '', ...m.to.map((p) => p.address), ...m.cc.map((p) => p.address)]),
      ),
    ].filter(Boolean),
    tie: tieOf(clientId, newest, snapshot),
  };
}

function meetingRow(
  clientId: ClientId,
  touch: Extract<Touchpoint, { meeting: Meeting }>,
  snapshot: Snapshot,
): TimelineRow {
  const { meeting } = touch;
  return {
    id: meeting.id,
    kind: meetingKind(meeting),
    at: meeting.start,
    title: meeting.title ?? '',
    quote: null,
    meeting,
    messages: [],
    addresses: peopleAt(touch).map((p) => p.address),
    tie: tieOf(clientId, meeting, snapshot),
  };
}

function tieOf(clientId: ClientId, item: Meeting | Message, snapshot: Snapshot): ItemTie | null {
  return snapshot.matchOf(item).ties.find((tie) => tie.clientId === clientId) ?? null;
}

/** The words of a mail that say most: trouble, then change, approval, chase, ask, minutes, report. */
export function strongestQuote(message: Message): string | null {
  const f = message.facts;
  return (f.trouble ?? f.change ?? f.approvalRequest ?? f.chase ?? f.ask ?? f.minutes ?? f.report)?.quote ?? null;
}

/** A subject without its reply and forward marks (English, German, French, Spanish, Nordic). */
export function subjectRoot(subject: string): string {
  return (
    subject.replace(/^(?:\s{0,4}(?:re|fw|fwd|aw|wg|tr|rv|sv|vs|antw)\s{0,2}(?:\[\d{1,3}\])?:)+\s*/i, '').trim() ||
    subject
  );
}
