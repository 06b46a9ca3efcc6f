import { tellingStems } from './answer-words';
import { isOurs } from './client-meeting';
import type { Client } from './client';
import { dueItemsOf } from './due-items';
import { handOvers } from './hand-overs';
import { DAY } from './instant';
import { mailsBetween } from './mail-stretch';
import { peopleOf } from './meeting';
import type { Message } from './message';
import { oncePerClient } from './once-per-snapshot';
import { ASK_DAYS, openInConversation, type OpenAsk } from './open-with-client';
import { isPlainAsk } from './plain-ask';
import { askedPerson } from './reply-clock';
import type { Snapshot } from './snapshot';
import { threadSubject } from './title-words';
import { isHeld } from './touchpoint';

/** What is open both ways with one client. */
export interface OwedAsks {
  /** Worth a word now: what has a day, waits for approval or was asked again first, then the longest waiting. */
  readonly worth: readonly OpenAsk[];
  /** Gone quiet, perhaps settled or hardly an ask; the latest first. */
  readonly older: readonly OpenAsk[];
}

/** Numbers behind what is worth a word. */
export const OWED_OPTIONS = {
  /** Days after the last ask, chase or due day from which an ask has gone quiet: the longest wait of F9 (10 working days) and a week. */
  quietDays: 21,
  /** People on a mail beyond which nobody in particular is asked (F8, F9). */
  mostPeople: 10,
} as const;

/** How many asks each side owes an answer to. */
export interface OwedCounts {
  readonly we: number;
  readonly they: number;
}

/**
 * Questions and requests without an answer (F9), at most one a side for each matter. What an answer under the same subject settles is left
 * out; what a file named like it or a meeting with whoever was asked may have settled is `older`. No meeting settles an approval, which is
 * wanted in writing (F14), and only one on the matter what has a day (F8). Kept per snapshot.
 */
export const owedAsks = oncePerClient((clientId, snapshot): OwedAsks => {
  const client = snapshot.clients.get(clientId);
  const { now } = snapshot;
  const mails = mailsBetween(snapshot.messagesOf.get(clientId) ?? [], now - ASK_DAYS * DAY, now);
  const found = new Map<string, Owed>();
  if (client === undefined) return { worth: [], older: [] };
  const handedOver = handOvers(mails, snapshot);
  for (const thread of new Set(mails.map((m) => m.conversationId))) {
    const messages = snapshot.conversation.get(thread) ?? [];
    for (const ask of openInConversation(messages, snapshot)) {
      // Neither a question nor a plain request: an instruction to nobody, or an answer.
      if (!isPlain(ask) && !ask.quote.includes('?')) continue;
      const handOver = handedOver(ask);
      if (handOver === 'answered') continue;
      const weighed = weigh(ask, messages, client, snapshot);
      const owed = handOver === 'file' ? { ...weighed, worth: false } : weighed;
      const matter = `${ask.side} ${threadSubject(ask.message.subject) || thread}`;
      const known = found.get(matter);
      if (known === undefined || known.ask.message.sentAt < ask.message.sentAt) found.set(matter, owed);
    }
  }
  const all = [...found.values()];
  const worth = all.filter((one) => one.worth).sort((a, b) => Number(b.first) - Number(a.first) || before(a, b));
  const older = all.filter((one) => !one.worth).sort((a, b) => before(b, a));
  return { worth: worth.map(({ ask }) => ask), older: older.map(({ ask }) => ask) };
});

/** The asks of each side, counted. */
export function owedCounts(asks: readonly OpenAsk[]): OwedCounts {
  const we = asks.filter(({ side }) => side === 'we').length;
  return { we, they: asks.length - we };
}

interface Owed {
  readonly ask: OpenAsk;
  readonly worth: boolean;
  /** Has a day, waits for approval, or was asked again. */
  readonly first: boolean;
}

function before(a: Owed, b: Owed): number {
  return a.ask.message.sentAt - b.ask.message.sentAt || (a.ask.message.id < b.ask.message.id ? -1 : 1);
}

function weigh(ask: OpenAsk, thread: readonly Message[], client: Client, snapshot: Snapshot): Owed {
  const { message } = ask;
  const { approvalRequest } = message.facts;
  const same = thread.filter((m) => isAsker(ask, m, snapshot) && !m.facts.automatic);
  const answered = thread.findLast((m) => !isAsker(ask, m, snapshot) && !m.facts.automatic)?.sentAt ?? -Infinity;
  const asks = same.filter((m) => m.sentAt > answered && (m.facts.ask !== null || m.facts.chase !== null));
  const due = dueItemsOf(message, client, snapshot).filter(({ act }) => act.act === 'ask');
  const latest = Math.max(message.sentAt, ...asks.map((m) => m.sentAt), ...due.map((item) => item.due));
  const quiet = latest < snapshot.now - OWED_OPTIONS.quietDays * DAY;
  const many = message.to.length + message.cc.length > OWED_OPTIONS.mostPeople;
  return {
    ask,
    worth:
      isPlain(ask) && !quiet && !many && (approvalRequest !== null || !metSince(ask, due.length > 0, client, snapshot)),
    first: due.length > 0 || approvalRequest !== null || asks.length > 1,
  };
}

function isPlain({ message, quote }: OpenAsk): boolean {
  return isPlainAsk(quote) || message.facts.approvalRequest !== null;
}

function isAsker({ side }: OpenAsk, { from }: Message, snapshot: Snapshot): boolean {
  return from !== null && isOurs(from, snapshot) === (side === 'they');
}

/** Whether a meeting was held since with the client's person who asked or was asked; `onMatter`: one that is called like it. */
function metSince({ message, side, quote }: OpenAsk, onMatter: boolean, client: Client, snapshot: Snapshot): boolean {
  const matter = tellingStems(`${quote} ${message.subject}`);
  const who = (side === 'we' ? message.from : askedPerson(message, client, snapshot))?.address;
  return (snapshot.meetingsOf.get(client.id) ?? []).some(
    (m) =>
      isHeld(m) &&
      m.start > message.sentAt &&
      m.end <= snapshot.now &&
      (!onMatter || [...tellingStems(m.title ?? '')].some((stem) => matter.has(stem))) &&
      peopleOf(m).some(({ address }) => address === who) &&
      m.attendees.every((p) => p.address !== who || p.response !== 'declined'),
  );
}
