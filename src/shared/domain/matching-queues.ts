import type { ClientId } from './client';
import type { Instant } from './instant';
import { peopleOf } from './meeting';
import { peopleOnMessage } from './message';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';

/** An address that waits for the user's word. `candidates` is empty when it fits no client. */
export interface QueuedAddress {
  readonly address: Address;
  readonly name: string;
  readonly items: number;
  readonly lastAt: Instant;
  readonly candidates: readonly ClientId[];
}

/** The visible queues of F1, most traffic first. */
export interface MatchingQueues {
  readonly choose: readonly QueuedAddress[];
  readonly unmatched: readonly QueuedAddress[];
}

/** Addresses in doubt over all mails and meetings. Automatic mail is left out: nobody has to place a newsletter. */
export function matchingQueues(snapshot: Snapshot): MatchingQueues {
  const queues = { choose: new Map<Address, QueuedAddress>(), unmatched: new Map<Address, QueuedAddress>() };
  const note = (
    queue: Map<Address, QueuedAddress>,
    address: Address,
    people: readonly Person[],
    at: Instant,
    candidates: readonly ClientId[],
  ) => {
    const before = queue.get(address);
    const name = people.find((p) => p.address === address)?.name ?? '';
    queue.set(address, {
      address,
      name: before?.name || name,
      items: (before?.items ?? 0) + 1,
      lastAt: Math.max(before?.lastAt ?? at, at),
      candidates,
    });
  };
  const add = (item: Parameters<Snapshot['matchOf']>[0], people: readonly Person[], at: Instant) => {
    const match = snapshot.matchOf(item);
    for (const { address, candidates } of match.ambiguous) note(queues.choose, address, people, at, candidates);
    for (const address of match.unknown) note(queues.unmatched, address, people, at, []);
  };
  for (const m of snapshot.messages) if (!m.facts.automatic) add(m, peopleOnMessage(m), m.sentAt);
  for (const m of snapshot.meetings) if (!m.private) add(m, peopleOf(m), m.start);
  for (const u of snapshot.unmatched) add(u, u.people, u.at);
  const sorted = (queue: Map<Address, QueuedAddress>) =>
    [...queue.values()].sort((a, b) => b.items - a.items || b.lastAt - a.lastAt || (a.address < b.address ? -1 : 1));
  return { choose: sorted(queues.choose), unmatched: sorted(queues.unmatched) };
}
