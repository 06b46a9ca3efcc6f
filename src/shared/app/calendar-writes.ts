import { digestOf } from '../domain/facts/agenda-fact';
import type { Instant } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import type { GraphResult } from '../graph/graph-port';
import { OWN_CATEGORY } from '../graph/normalize-event';
import { textField } from '../graph/raw-value';
import { SCOPES, requests } from '../graph/requests';
import type { HostResult } from '../host/host';
import { askForRung } from './ask-rung';
import type { Undo } from './session';
import type { SessionCore } from './session-core';

/** What an act ended in, and the way back where there is one. */
export type ActResult = HostResult & { readonly undo?: Undo };

/** Acts that write to the calendar through Graph. Each asks for the right to write at the click that needs it. */
export interface CalendarWrites {
  /** Moves a meeting the user organises; anybody else's is `unsupported`. */
  setTimes(meeting: Meeting, start: Instant, end: Instant): Promise<ActResult>;
  /** Puts a block into the calendar: nobody invited, shown as busy, marked as ours so that it never counts as a clash. */
  hold(meeting: Meeting, purpose: 'prepare' | 'reflect', start: Instant, end: Instant): Promise<ActResult>;
}

/** An instant as Graph takes it in an event. */
export function utc(instant: Instant): { readonly dateTime: string; readonly timeZone: 'UTC' } {
  return { dateTime: new Date(instant).toISOString().slice(0, 19), timeZone: 'UTC' };
}

/** A failure as a host tells it: a short code, safe to show. */
export function resultOf(answer: GraphResult): HostResult {
  if (answer.kind === 'ok') return { kind: 'done' };
  const { failure } = answer;
  return { kind: 'failed', code: 'code' in failure ? failure.code : failure.kind };
}

/** Makes sure of the right to write: silently, else by the rung's card, whose button asks. */
export async function ensureScopes(core: SessionCore, scopes: readonly string[]): Promise<HostResult> {
  const silent = await core.parts.engine.tokens.getToken(scopes);
  const token = silent.kind === 'failed' && silent.failure.interactive ? await askForRung(core, 'write') : silent;
  if (token === null) return { kind: 'failed', code: 'cancelled' };
  return token.kind === 'ok' ? { kind: 'done' } : { kind: 'failed', code: token.failure.kind };
}

/** Makes the calendar writes of a session. `changed` is called after each, so that the calendar is read again. */
export function createCalendarWrites(core: SessionCore, changed: () => void): CalendarWrites {
  let holds = 0;

  async function patchTimes(meeting: Meeting, start: Instant, end: Instant): Promise<HostResult> {
    const graph = core.live.account?.doors.graph;
    if (graph === undefined || !meeting.mine) return { kind: 'unsupported' };
    const allowed = await ensureScopes(core, SCOPES.writeCalendar);
    if (allowed.kind !== 'done') return allowed;
    const result = resultOf(await graph.patch(requests.eventTimes(meeting.id), { start: utc(start), end: utc(end) }));
    changed();
    return result;
  }

  async function removeHold(id: string): Promise<void> {
    await core.live.account?.doors.graph.delete(requests.removeEvent(id));
    changed();
  }

  return {
    setTimes: async (meeting, start, end) => {
      const result = await patchTimes(meeting, start, end);
      if (result.kind !== 'done') return result;
      return { ...result, undo: { undo: () => void patchTimes(meeting, meeting.start, meeting.end) } };
    },
    hold: async (meeting, purpose, start, end) => {
      const graph = core.live.account?.doors.graph;
      if (graph === undefined) return { kind: 'unsupported' };
      const allowed = await ensureScopes(core, SCOPES.writeCalendar);
      if (allowed.kind !== 'done') return allowed;
      const title = meeting.title ?? 'the meeting';
      const answer = await graph.post(requests.newEvent(), {
        subject: purpose === 'prepare' ? `Prepare: ${title}` : `After: ${title}`,
        start: utc(start),
        end: utc(end),
        showAs: 'busy',
        isReminderOn: false,
        categories: [OWN_CATEGORY],
        // The same click sent twice makes one block; one made again after it was taken back is another.
        transactionId: `mainstay-${purpose}-${digestOf(meeting.id)}-${start}-${end}-${holds}`,
      });
      const result = resultOf(answer);
      if (answer.kind === 'failed') return result;
      changed();
      const id = textField(answer.value, 'id');
      if (id === null) return result;
      const undo = (): void => {
        holds += 1;
        void removeHold(id);
      };
      return { ...result, undo: { undo } };
    },
  };
}
