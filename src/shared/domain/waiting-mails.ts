import type { Client, ClientId } from './client';
import { isOurs } from './client-meeting';
import { DAY } from './instant';
import type { Message } from './message';
import type { OpenAsk } from './open-with-client';
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

const known = new WeakMap<Snapshot, Map<ClientId, WaitingMails>>();

/**
 * What waits with a client, spoken of only where it is plain (F9): a mail of the last 30 days that asks one or two people by To, in words that
 * want a reply, between people who write to each other both ways (a newsletter’s question waits for nobody), with no word since: no answer in
 * the thread or under its subject, no meeting, and no other mail to the one who asked. Kept per snapshot.
 */
export function waitingMails(client: Client, snapshot: Snapshot): WaitingMails {
  const cache = known.get(snapshot) ?? new Map<ClientId, WaitingMails>();
  known.set(snapshot, cache);
  const cached = cache.get(client.id);
  if (cached !== undefined) return cached;
  const found = findWaiting(client, snapshot);
  cache.set(client.id, found);
  return found;
}

function findWaiting(client: Client, snapshot: Snapshot): WaitingMails {
  const mails = (snapshot.messagesOf.get(client.id) ?? []).filter(
    (m) => !m.facts.automatic && m.sentAt <= snapshot.now,
  );
  const recent = mails.filter((m) => m.facts.ask !== null && m.sentAt > snapshot.now - 30 * DAY);
  if (recent.length === 0) return { forUs: [], forThem: [] };
  const talk = new Talk(mails, snapshot);
  const open = recent.flatMap((m) => {
    const ask = talk.asks(m, client) ? waitingAsk(m, client, snapshot) : null;
    return ask === null ? [] : [ask];
  });
  const theirs = open.filter((ask) => ask.side === 'they');
  const latest = new Map(theirs.map((ask) => [askedPerson(ask.message, client, snapshot)?.address, ask]));
  return { forUs: open.filter((ask) => ask.side === 'we'), forThem: [...latest.values()] };
}

/** Who wrote to whom, and when last. */
class Talk {
  /** When last anybody wrote to anybody, by `writer>reader`. */
  readonly #last = new Map<string, number>();
  #weWrote = false;
  readonly #snapshot: Snapshot;

  constructor(mails: readonly Message[], snapshot: Snapshot) {
    this.#snapshot = snapshot;
    for (const { from, to, cc, sentAt } of mails) {
      if (from === null) continue;
      this.#weWrote ||= isOurs(from, snapshot);
      for (const person of [...to, ...cc]) this.#last.set(`${from.address}>${person.address}`, sentAt);
    }
  }

  /** Whether a mail asks somebody in words that want a reply, where both sides write, and whoever was asked has not written to the asker since. */
  asks(mail: Message, client: Client): boolean {
    const { from, facts } = mail;
    if (from === null || facts.ask === null || !isPlainAsk(facts.ask.quote)) return false;
    const ours = mail.to.filter((p) => isOurs(p, this.#snapshot));
    if (isOurs(from, this.#snapshot)) {
      const asked = askedPerson(mail, client, this.#snapshot);
      if (asked === null || mail.to.length - ours.length > MOST_ASKED) return false;
      const last = this.#last.get(`${asked.address}>${from.address}`);
      return last !== undefined && last <= mail.sentAt;
    }
    const silent = ours.every((p) => (this.#last.get(`${p.address}>${from.address}`) ?? 0) <= mail.sentAt);
    return silent && this.#weWrote && ours.length <= MOST_ASKED && isPutToMe(mail, this.#snapshot);
  }
}
