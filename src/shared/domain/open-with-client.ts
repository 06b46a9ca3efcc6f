import { isOurs } from './client-meeting';
import { DAY } from './instant';
import type { Message } from './message';
import type { Snapshot } from './snapshot';

/** A question or ask that nobody of the other side has answered in its conversation yet (F9). */
export interface OpenAsk {
  /** `we` owe an answer, or `they` do. */
  readonly side: 'we' | 'they';
  readonly message: Message;
  /** The words that ask, ≤ 160 characters. */
  readonly quote: string;
}

/** Days: older asks are left in peace. Past that, silence is an answer. */
export const ASK_DAYS = 60;

/**
 * What is open in one conversation: the last mail of each side that asks something and has no mail of the other side after it. A mail that
 * only says thanks answers nothing and asks nothing; automatic mail neither. At most one ask a side, the latest.
 */
export function openInConversation(messages: readonly Message[], snapshot: Snapshot): readonly OpenAsk[] {
  const human = messages.filter((m) => !m.facts.automatic && m.from !== null);
  const open: OpenAsk[] = [];
  for (const side of ['we', 'they'] as const) {
    const asking = human.findLast((m) => sideOf(m, snapshot) === side && m.facts.ask !== null);
    if (!asking?.facts.ask || asking.sentAt < snapshot.now - ASK_DAYS * DAY) continue;
    const answered = human.some((m) => m.sentAt > asking.sentAt && sideOf(m, snapshot) !== side && !m.facts.closing);
    const settled = human.some((m) => m.sentAt > asking.sentAt && sideOf(m, snapshot) === side && m.facts.closing);
    if (!answered && !settled) open.push({ side, message: asking, quote: asking.facts.ask.quote });
  }
  return open;
}

/** A mail of the client's side is something we owe an answer to, and the other way round. */
function sideOf(message: Message, snapshot: Snapshot): 'we' | 'they' {
  return message.from !== null && isOurs(message.from, snapshot) ? 'they' : 'we';
}
