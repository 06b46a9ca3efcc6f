import { clientOfMeeting } from './client-meeting';
import type { Client } from './client';
import { groupByOne } from './group-by';
import { MINUTE } from './instant';
import { BACK_TO_BACK_MINUTES, busyMeetings, physicalPlace, runsOf, surroundings } from './intervals';
import type { Run } from './intervals';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';

/** How much room is wanted, in minutes; a client's own numbers come before these (F2). */
export interface RoomWanted {
  readonly prepMinutes: number;
  readonly reflectMinutes: number;
  readonly travelMinutes: number;
  readonly runMeetings: number;
  readonly runMinutes: number;
}

/** What is wanted around client meetings unless somebody says otherwise (F2): minutes, and meetings in a row. */
export const USUAL_ROOM = {
  prepMinutes: 15,
  reflectMinutes: 10,
  travelMinutes: 30,
  runMeetings: 3,
  runMinutes: 120,
} as const satisfies RoomWanted;

/** Two neighbours without enough room. `subject` is the client meeting that lacks it; of two client meetings the earlier one. */
export interface PairProblem {
  readonly kind: 'overlap' | 'back-to-back' | 'tight';
  readonly subject: Meeting;
  readonly client: Client;
  readonly earlier: Meeting;
  readonly later: Meeting;
  /** Minutes between them, negative when they overlap. */
  readonly gap: number;
  /** Minutes wanted between them. */
  readonly need: number;
  readonly travel: boolean;
}

/** A run with client meetings in it; `subject` is the first of these. */
export interface RunProblem {
  readonly kind: 'run';
  readonly subject: Meeting;
  readonly client: Client;
  readonly run: Run;
  readonly clientMeetings: number;
}

/** Lack of room around a client meeting. */
export type RoomProblem = PairProblem | RunProblem;

const known = new WeakMap<Snapshot, Map<string, ReadonlyMap<string, readonly RoomProblem[]>>>();

/**
 * All lacks of room still ahead, by id of the client meeting concerned. One sweep over the calendar, kept per snapshot.
 * Neighbours inside a run are told by the run alone.
 */
export function roomProblems(snapshot: Snapshot, wanted: RoomWanted): ReadonlyMap<string, readonly RoomProblem[]> {
  const key = JSON.stringify(wanted);
  const cached = known.get(snapshot)?.get(key);
  if (cached) return cached;
  const found = groupByOne(findProblems(snapshot, wanted), (p) => p.subject.id);
  const perSnapshot = known.get(snapshot) ?? new Map<string, ReadonlyMap<string, readonly RoomProblem[]>>();
  known.set(snapshot, perSnapshot.set(key, found));
  return found;
}

function findProblems(snapshot: Snapshot, wanted: RoomWanted): readonly RoomProblem[] {
  const busy = busyMeetings(snapshot.meetings);
  const clients = new Map<string, Client>();
  for (const m of busy) {
    const client = m.private ? null : clientOfMeeting(m, snapshot);
    if (client) clients.set(m.id, client);
  }
  const runOfMeeting = new Map<string, Run>();
  const problems: RoomProblem[] = [];
  for (const run of runsOf(busy, wanted.runMeetings, wanted.runMinutes)) {
    for (const m of run.meetings) runOfMeeting.set(m.id, run);
    const withClients = run.meetings.filter((m) => clients.has(m.id));
    const subject = withClients[0];
    const client = subject && clients.get(subject.id);
    if (subject && client && withClients.some((m) => m.end > snapshot.now))
      problems.push({ kind: 'run', subject, client, run, clientMeetings: withClients.length });
  }
  const seen = new Set<string>();
  const look = (earlier: Meeting, later: Meeting) => {
    if (later.start <= snapshot.now && earlier.end <= snapshot.now) return;
    const run = runOfMeeting.get(earlier.id);
    if (run !== undefined && run === runOfMeeting.get(later.id)) return;
    const problem = pairProblem(earlier, later, clients, wanted);
    const pair = `${earlier.id}|${later.id}`;
    if (problem && !seen.has(pair)) problems.push(problem);
    seen.add(pair);
  };
  for (const { meeting, before, after } of surroundings(busy)) {
    if (!clients.has(meeting.id)) continue;
    if (before) look(before, meeting);
    if (after) look(meeting, after);
  }
  return problems;
}

function pairProblem(
  earlier: Meeting,
  later: Meeting,
  clients: ReadonlyMap<string, Client>,
  wanted: RoomWanted,
): PairProblem | null {
  const first = clients.get(earlier.id);
  const second = clients.get(later.id);
  const gap = (later.start - earlier.end) / MINUTE;
  const after = first ? (first.reflectMinutes ?? wanted.reflectMinutes) : 0;
  const prep = second ? (second.prepMinutes ?? wanted.prepMinutes) : 0;
  const [from, to] = [physicalPlace(earlier.location), physicalPlace(later.location)];
  const travel = second !== undefined && from !== null && to !== null && from !== to && wanted.travelMinutes > prep;
  const before = travel ? Math.max(prep, wanted.travelMinutes) : prep;
  const kind =
    gap < 0 ? 'overlap' : gap < BACK_TO_BACK_MINUTES ? 'back-to-back' : gap < Math.max(after, before) ? 'tight' : null;
  if (kind === null) return null;
  const earlierLacks = first !== undefined && (kind !== 'tight' || gap < after);
  const [subject, client] = earlierLacks ? [earlier, first] : [later, second];
  if (client === undefined) return null;
  return { kind, subject, client, earlier, later, gap, need: Math.max(after, before), travel };
}
