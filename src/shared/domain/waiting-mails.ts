import type { Client } from './client';
import { isOurs } from './client-meeting';
import { DAY } from './instant';
import type { Instant } from './instant';
import { mailsBetween } from './mail-stretch';
import { mailsByWriter } from './mails-by-writer';
import type { Message } from './message';
import { oncePerClient } from './once-per-snapshot';
import type { OpenAsk } from './open-with-client';
import type { Address, Person } from './person';
import { isPlainAsk } from './plain-ask';
import { askedPerson, isPutToMe, waitingAsk } from './reply-clock';
import type { Snapshot } from './snapshot';

/** Readers of one side in To beyond which nobody in particular is asked. */
const MOST_ASKED = 2;

/** Questions and requests of one client that plainly wait, each side’s by time. */
export interface WaitingMails {
  /** Theirs to the user. */
  readonly forUs: readonly OpenAsk[];
  /** Ours to them; at most one for each person, the latest. */
  readonly forThem: readonly OpenAsk[];
}

/**
 * What waits with a client, spoken of only where it is plain (F9): a mail of the last 30 days that asks one or two people by To, in words that
 * want a reply, between people who write to each other both ways (a newsletter’s question waits for nobody), with no word since: no answer in
 * the thread or under its subject, no meeting, and no other mail to the one who asked. Kept per snapshot.
 */
export function waitingMails(client: Client, snapshot: Snapshot): WaitingMails {
  return waitingWith(client.id, snapshot);
}

const waitingWith = oncePerClient((clientId, snapshot): WaitingMails => {
  const client = snapshot.clients.get(clientId);
  const all = snapshot.messagesOf.get(clientId) ?? [];
  const recent = mailsBetween(all, snapshot.now - 30 * DAY, snapshot.now).filter(
    (m) => m.facts.ask !== null && !m.facts.automatic,
  );
  if (client === undefined || recent.length === 0) return { forUs: [], forThem: [] };
  const talk = new Talk(client, snapshot);
  const open = recent.flatMap((m) => {
    const ask = talk.asks(m) ? waitingAsk(m, client, snapshot) : null;
    return ask === null ? [] : [ask];
  });
  const theirs = open.filter((ask) => ask.side === 'they');
  const latest = new Map(theirs.map((ask) => [askedPerson(ask.message, client, snapshot)?.address, ask]));
  return { forUs: open.filter((ask) => ask.side === 'we'), forThem: [...latest.values()] };
});

/** Who wrote to whom with a client, and when last. */
class Talk {
  readonly #client: Client;
  readonly #snapshot: Snapshot;
  readonly #weWrote: boolean;

  constructor(client: Client, snapshot: Snapshot) {
    this.#client = client;
    this.#snapshot = snapshot;
    const all = snapshot.messagesOf.get(client.id) ?? [];
    this.#weWrote = all.some((m) => this.#counts(m) && m.from !== null && isOurs(m.from, snapshot));
  }

  /** Whether a mail asks somebody in words that want a reply, where both sides write, and whoever was asked has not written to the asker since. */
  asks(mail: Message): boolean {
    const { from, facts } = mail;
    if (from === null || facts.ask === null || !isPlainAsk(facts.ask.quote)) return false;
    const ours = mail.to.filter((p) => isOurs(p, this.#snapshot));
    if (isOurs(from, this.#snapshot)) {
      const asked = askedPerson(mail, this.#client, this.#snapshot);
      if (asked === null || mail.to.length - ours.length > MOST_ASKED) return false;
      const last = this.#last(asked.address, from.address);
      return last !== undefined && last <= mail.sentAt;
    }
    const silent = ours.every((p) => (this.#last(p.address, from.address) ?? 0) <= mail.sentAt);
    return silent && this.#weWrote && ours.length <= MOST_ASKED && isPutToMe(mail, this.#snapshot);
  }

  #counts(mail: Message): boolean {
    return !mail.facts.automatic && mail.sentAt <= this.#snapshot.now;
  }

  /** When somebody last wrote to somebody. */
  #last(writer: Address, reader: Address): Instant | undefined {
    const isReader = (p: Person): boolean => p.address === reader;
    const theirs = mailsByWriter(this.#client.id, this.#snapshot).get(writer);
    return theirs?.findLast((m) => this.#counts(m) && (m.to.some(isReader) || m.cc.some(isReader)))?.sentAt;
  }
}
