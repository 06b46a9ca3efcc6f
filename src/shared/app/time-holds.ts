import { digestOf } from '../domain/facts/agenda-fact';
import type { Meeting } from '../domain/meeting';
import { plannedMarks } from '../domain/held-times';
import type { Answer } from '../domain/snapshot';
import { OWN_CATEGORY } from '../graph/normalize-event';
import { textField } from '../graph/raw-value';
import { SCOPES, requests } from '../graph/requests';
import type { HostResult } from '../host/host';
import type { Act } from '../rules/finding';
import { keepAnswer } from './answer-actions';
import { ensureScopes, resultOf, utc, type ActResult } from './calendar-writes';
import { HOLD_LEFT } from './hold-left';
import type { SessionCore } from './session-core';

/** Two times to hold, as the act that offers them names them. */
export type TimesToHold = NonNullable<Extract<Act, { kind: 'offer-times' }>['hold']>;

/** Acts that hold times for a client to choose and release them. Each asks for the right to write at the press that needs it. */
export interface TimeHolds {
  hold(times: TimesToHold): Promise<ActResult>;
  /** Takes times out again that were held so. */
  release(ids: readonly string[]): Promise<ActResult>;
}

interface HeldTime extends Pick<Meeting, 'start' | 'end' | 'title'> {
  readonly clientId: string;
  readonly conversationId: string | null;
}

/** Ids of held times that were to go and are still in the calendar, for as long as the session lasts: the next press tries again. */
const leftBehind = new WeakMap<SessionCore, readonly string[]>();

/**
 * Holds two times that were offered to a client: tentative, nobody invited, marked as ours; what they were offered with is kept in the book.
 * Both or none: where the first of them cannot be taken out again either, that is said (`HOLD_LEFT`), and no further time is held before it
 * is gone. Undo takes them out again. `changed` is called when the calendar has changed.
 */
export async function holdTimes(core: SessionCore, hold: TimesToHold, changed: () => void): Promise<ActResult> {
  const allowed = await ensureScopes(core, SCOPES.writeCalendar);
  return allowed.kind === 'done' ? holdAll(core, timesOf(hold), changed) : allowed;
}

function timesOf({ times, ...rest }: TimesToHold): readonly HeldTime[] {
  return times.map((time) => ({ ...time, ...rest }));
}

async function holdAll(core: SessionCore, times: readonly HeldTime[], changed: () => void): Promise<ActResult> {
  const ids: string[] = [];
  if (!(await takeBack(core, leftBehind.get(core) ?? []))) return { kind: 'failed', code: HOLD_LEFT };
  for (const time of times) {
    const made = await makeHold(core, time);
    if (typeof made === 'string') {
      ids.push(made);
      continue;
    }
    if (await takeBack(core, ids)) return made;
    changed();
    return { kind: 'failed', code: HOLD_LEFT };
  }
  const { snapshot } = core.holder.get();
  const [first] = times;
  const planned = snapshot === null || first === undefined ? undefined : plannedMarks(first.clientId, snapshot);
  const undos = times.flatMap(({ clientId, conversationId }, i) => {
    const [about, other] = [ids[i], ids[1 - i] ?? ids[i]];
    if (about === undefined || other === undefined) return [];
    const offer = { clientId, conversationId, other, ...(planned === undefined ? {} : { planned }) };
    return [keepAnswer(core, { kind: 'time-held', about, reason: '', offer }, clientId)];
  });
  changed();
  const undo = (): void => {
    for (const one of undos) one.undo();
    void takeBack(core, ids).then(changed);
  };
  return { kind: 'done', undo: { undo } };
}

/** Id of the event that was made, or why none was. */
async function makeHold(core: SessionCore, { start, end, title, clientId }: HeldTime): Promise<string | HostResult> {
  const graph = core.live.account?.doors.graph;
  if (graph === undefined) return { kind: 'unsupported' };
  const answer = await graph.post(requests.newEvent(), {
    subject: title ?? '',
    start: utc(start),
    end: utc(end),
    showAs: 'tentative',
    isReminderOn: false,
    categories: [OWN_CATEGORY],
    // A request that is sent twice makes one event; one made again after it was released is another.
    transactionId: `mainstay-offer-${digestOf(clientId)}-${start}-${core.parts.clock.now()}`,
  });
  const id = answer.kind === 'ok' ? textField(answer.value, 'id') : null;
  return id ?? (answer.kind === 'ok' ? { kind: 'failed', code: 'noId' } : resultOf(answer));
}

/** Takes times out that nobody wants held; what stays is remembered. False when something stays. */
async function takeBack(core: SessionCore, ids: readonly string[]): Promise<boolean> {
  const removed = await removeAll(core, ids);
  leftBehind.set(core, removed.kind === 'done' ? [] : ids);
  return removed.kind === 'done';
}

async function removeAll(core: SessionCore, ids: readonly string[]): Promise<HostResult> {
  for (const id of ids) {
    const answer = await core.live.account?.doors.graph.delete(requests.removeEvent(id));
    // Somebody was quicker: it is gone all the same.
    if (answer?.kind === 'failed' && answer.failure.kind !== 'not-found') return resultOf(answer);
  }
  return { kind: 'done' };
}

/** Takes held times out of the calendar. Undo holds them again, with what is known of the offer. */
export async function releaseTimes(core: SessionCore, ids: readonly string[], changed: () => void): Promise<ActResult> {
  const { snapshot } = core.holder.get();
  // Only what is ours and still held is ever taken out.
  const held = ids.flatMap((id) => {
    const meeting = snapshot?.meetingById.get(id);
    const answer = snapshot?.answersAbout(id).find(({ kind }) => kind === 'time-held');
    return meeting?.hold === true && answer !== undefined ? [{ meeting, answer }] : [];
  });
  if (held.length === 0) return { kind: 'unsupported' };
  const allowed = await ensureScopes(core, SCOPES.writeCalendar);
  if (allowed.kind !== 'done') return allowed;
  const removed = await removeAll(
    core,
    held.map(({ meeting }) => meeting.id),
  );
  changed();
  if (removed.kind !== 'done') return removed;
  const times = held.flatMap(({ meeting, answer }) => heldAgain(meeting, answer));
  return { kind: 'done', undo: { undo: () => void holdAll(core, times, changed) } };
}

function heldAgain({ start, end, title }: Meeting, { offer }: Answer): readonly HeldTime[] {
  return offer === undefined
    ? []
    : [{ start, end, title, clientId: offer.clientId, conversationId: offer.conversationId }];
}
