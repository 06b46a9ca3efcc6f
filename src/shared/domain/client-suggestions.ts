import { domainOf } from './address';
import { isFreeMail, registrableDomain } from './address-match';
import { groupBy } from './group-by';
import type { Instant } from './instant';
import { peopleOf } from './meeting';
import { peopleOnMessage } from './message';
import type { Person } from './person';
import type { Snapshot } from './snapshot';

/** An outside firm seen in the mailbox that is no client yet. */
export interface ClientSuggestion {
  /** The registrable domain, `halden.example`. */
  readonly domain: string;
  /** A name made of the domain, to be edited: “Halden”. */
  readonly name: string;
  readonly messages: number;
  /** Of these, sent by us: a firm that we write to is more than a sender of newsletters. */
  readonly sent: number;
  readonly meetings: number;
  readonly people: readonly Person[];
  readonly lastAt: Instant;
  /** Other suggested domains that share threads with it: “same client?”, strongest first. */
  readonly sameClient: readonly string[];
}

interface Seen {
  messages: number;
  sent: number;
  meetings: number;
  lastAt: Instant;
  people: Map<string, Person>;
  threads: Set<string>;
}

/** Share of the smaller domain's threads that must be common before “same client?” is asked, and the least number of them. */
const SHARED_SHARE = 0.3;
const SHARED_THREADS = 3;
const MAX_PEOPLE = 8;

/**
 * External domains by traffic, free-mail and already known ones left out; two-way traffic first (F1). Reads kept items and unmatched ones.
 * `limit` bounds the list, default 50.
 */
export function suggestClients(snapshot: Snapshot, limit = 50): readonly ClientSuggestion[] {
  const seen = new Map<string, Seen>();
  const note = (
    people: readonly Person[],
    unknown: ReadonlySet<string>,
    at: Instant,
    thread: string,
    kind: 'message' | 'sent' | 'meeting',
  ) => {
    const byDomain = groupBy(
      people.filter((p) => unknown.has(p.address)),
      (p) => [registrableDomain(domainOf(p.address))],
    );
    for (const [domain, here] of byDomain) {
      if (isFreeMail(domain) || !domain.includes('.')) continue;
      let one = seen.get(domain);
      if (!one)
        seen.set(
          domain,
          (one = { messages: 0, sent: 0, meetings: 0, lastAt: at, people: new Map(), threads: new Set() }),
        );
      if (kind === 'meeting') one.meetings++;
      else one.messages++;
      if (kind === 'sent') one.sent++;
      one.lastAt = Math.max(one.lastAt, at);
      one.threads.add(thread);
      for (const p of here)
        if (one.people.size < MAX_PEOPLE && !one.people.has(p.address)) one.people.set(p.address, p);
    }
  };
  const ours = new Set(snapshot.me.addresses);
  for (const m of snapshot.messages) {
    if (m.facts.automatic) continue;
    note(
      peopleOnMessage(m),
      new Set(snapshot.matchOf(m).unknown),
      m.sentAt,
      m.conversationId,
      m.folder === 'sent' || (m.from !== null && ours.has(m.from.address)) ? 'sent' : 'message',
    );
  }
  for (const m of snapshot.meetings)
    note(peopleOf(m), new Set(snapshot.matchOf(m).unknown), m.start, m.seriesId ?? m.id, 'meeting');
  for (const u of snapshot.unmatched)
    note(
      u.people,
      new Set(snapshot.matchOf(u).unknown),
      u.at,
      u.conversationId ?? u.id,
      u.kind === 'meeting' ? 'meeting' : u.sent ? 'sent' : 'message',
    );
  const ranked = [...seen]
    .filter(([, s]) => s.sent > 0 || s.meetings > 0)
    .sort(([a, x], [b, y]) => weightOf(y) - weightOf(x) || (a < b ? -1 : 1))
    .slice(0, limit);
  return ranked.map(([domain, s]) => ({
    domain,
    name: nameOf(domain),
    messages: s.messages,
    sent: s.sent,
    meetings: s.meetings,
    people: [...s.people.values()],
    lastAt: s.lastAt,
    sameClient: ranked
      .map(([other, o]) => ({
        other,
        shared: other === domain ? 0 : sharedThreads(s, o),
        least: Math.min(s.threads.size, o.threads.size),
      }))
      .filter(({ shared, least }) => shared >= SHARED_THREADS && shared >= SHARED_SHARE * least)
      .sort((a, b) => b.shared - a.shared || (a.other < b.other ? -1 : 1))
      .map(({ other }) => other),
  }));
}

/** Traffic with what we wrote and met counted three times. */
function weightOf(s: Seen): number {
  return s.messages + 2 * s.sent + 3 * s.meetings;
}
function sharedThreads(a: Seen, b: Seen): number {
  const [small, large] = a.threads.size <= b.threads.size ? [a, b] : [b, a];
  let shared = 0;
  for (const t of small.threads) if (large.threads.has(t)) shared++;
  return shared;
}
/** `halden-foods.co.uk` → “Halden Foods”. */
function nameOf(domain: string): string {
  const words = (domain.split('.')[0] ?? domain).split(/[-_]+/).filter(Boolean);
  return words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(' ');
}
