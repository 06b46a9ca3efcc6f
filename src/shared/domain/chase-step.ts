import { spokenName, type Client, type Contact } from './client';
import { isOurs } from './client-meeting';
import { decisionMakers, isAmong } from './decision-makers';
import type { Message } from './message';
import type { Person } from './person';
import type { Snapshot } from './snapshot';

/** What comes next where a question stays without an answer (F9): never the same again. */
export type ChaseStep =
  | { readonly kind: 'remind' }
  | { readonly kind: 'call'; readonly mails: number }
  | { readonly kind: 'decider'; readonly mails: number; readonly decider: Contact };

/** Mails without an answer after which a call is the next step, and after which somebody who decides is. */
const CALL_FROM = 2;
const DECIDER_FROM = 3;

/**
 * The next step after `ask`, the latest mail of ours that waits, by the mails of ours to that person since their last word in the thread: the
 * first reminder is a mail, the second a call, the third goes to somebody who decides and was not asked yet; a call where there is none.
 */
export function chaseStep(ask: Message, asked: Person, client: Client, snapshot: Snapshot): ChaseStep {
  const thread = snapshot.conversation.get(ask.conversationId) ?? [];
  const theirLast = thread.findLast((m) => m.from !== null && !isOurs(m.from, snapshot) && !m.facts.automatic);
  const mails = thread.filter(
    (m) =>
      m.sentAt > (theirLast?.sentAt ?? Number.NEGATIVE_INFINITY) &&
      m.sentAt <= ask.sentAt &&
      m.from !== null &&
      isOurs(m.from, snapshot) &&
      (m.facts.ask !== null || m.facts.chase !== null) &&
      [...m.to, ...m.cc].some((p) => p.address === asked.address),
  ).length;
  if (mails < CALL_FROM) return { kind: 'remind' };
  const decider = decisionMakers(client, snapshot.now, snapshot).find(
    (p) => !isAmong(p, [...ask.to, ...ask.cc], client),
  );
  return mails >= DECIDER_FROM && decider !== undefined ? { kind: 'decider', mails, decider } : { kind: 'call', mails };
}

/** The step in one sentence. `name` is the person asked, `day` when last. */
export function sayChaseStep(step: ChaseStep, name: string, day: string, client: Client): string {
  switch (step.kind) {
    case 'remind':
      return `No word from ${name} yet on what you asked ${day}.`;
    case 'call':
      return `No word from ${name} after ${step.mails} mails, the last ${day}: a call may be quicker.`;
    case 'decider':
      return `No word from ${name} after ${step.mails} mails: ${step.decider.name} decides at ${spokenName(client)} and may help.`;
    default:
      throw new Error(`Unexpected step: ${String(step satisfies never)}`);
  }
}
