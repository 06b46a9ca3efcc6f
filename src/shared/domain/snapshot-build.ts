import { allSteps } from './all-steps';
import type { Client, ClientId } from './client';
import type { ClientIndex } from './client-index';
import { indexClients } from './client-index';
import { groupBy, groupByOne } from './group-by';
import type { Instant } from './instant';
import { clientsOf, matchItem } from './item-match';
import type { ItemMatch } from './match';
import type { Meeting } from './meeting';
import { peopleOf } from './meeting';
import type { Message, Unmatched } from './message';
import type { Person } from './person';
import type { Answer, Snapshot, SnapshotInput } from './snapshot';

type Item = Meeting | Message | Unmatched;

/**
 * Sorts and indexes everything once, so that rules and views only look up. Same input, same snapshot; the input is not changed.
 * Items that match no client stay in `meetings` and `messages` (they take up time) but in no client's lists.
 */
export function buildSnapshot(input: SnapshotInput): Snapshot {
  return allSteps(snapshotSteps(input));
}

/** Items matched between two places where the building of a snapshot may be interrupted: about a millisecond. */
const ITEMS_A_STEP = 250;

/** The same in small steps, so that a page can do what waits in between. */
export function* snapshotSteps(input: SnapshotInput): Generator<void, Snapshot, void> {
  const { index, matches } = matchingOf(input);
  const matchOf = (item: Item): ItemMatch => {
    const known = matches.get(item);
    if (known) return known;
    const match = matchItem(peopleIn(item), index, instantIn(item));
    matches.set(item, match);
    return match;
  };
  for (const items of [input.meetings, input.messages])
    for (const [at, item] of items.entries()) {
      if (at % ITEMS_A_STEP === 0) yield;
      matchOf(item);
    }
  const meetings = input.meetings.toSorted((a, b) => byTime(a.start, b.start) || compare(a.id, b.id));
  const messages = input.messages.toSorted((a, b) => byTime(a.sentAt, b.sentAt) || compare(a.id, b.id));
  yield;
  const meetingsOf = groupBy<ClientId, Meeting>(meetings, (m) => clientsOf(matchOf(m)));
  const messagesOf = groupBy<ClientId, Message>(messages, (m) => clientsOf(matchOf(m)));
  yield;
  const answers = groupByOne(input.answers, (a) => a.about);
  const none: readonly Answer[] = [];
  return {
    ...input,
    clients: new Map(input.clients.map((c) => [c.id, c])),
    meetings,
    messages,
    matchOf,
    matchPeople: (people, at) => matchItem(people, index, at),
    meetingById: new Map(meetings.map((m) => [m.id, m])),
    messageById: new Map(messages.map((m) => [m.id, m])),
    meetingsOf,
    messagesOf,
    conversation: groupByOne(messages, (m) => m.conversationId),
    answersAbout: (id) => answers.get(id) ?? none,
  };
}

interface Matching {
  readonly key: string;
  readonly index: ClientIndex;
  /** Items never change, a change is another object: what was matched for one snapshot holds for the next. */
  readonly matches: Map<Item, ItemMatch>;
}

const matchings = new WeakMap<readonly Client[], Matching>();

/** The client records turned round, and what was matched by them: kept from snapshot to snapshot as long as nothing in them changes. */
function matchingOf(input: SnapshotInput): Matching {
  const { me, ownDomains, neverClients, choices, workingHours } = input;
  const key = JSON.stringify([me.addresses, ownDomains, neverClients, [...choices], workingHours.zone]);
  const known = matchings.get(input.clients);
  if (known?.key === key) {
    dropGone(known.matches, input);
    return known;
  }
  const matching = { key, index: indexClients(input), matches: new Map<Item, ItemMatch>() };
  matchings.set(input.clients, matching);
  return matching;
}

/** Forgets items that are no longer there, once they are many: a map that holds weakly is several times slower. */
function dropGone(matches: Map<Item, ItemMatch>, { meetings, messages, unmatched }: SnapshotInput): void {
  if (matches.size <= 2 * (meetings.length + messages.length + unmatched.length)) return;
  const there = new Set<Item>([...meetings, ...messages, ...unmatched]);
  for (const item of matches.keys()) if (!there.has(item)) matches.delete(item);
}

/** The people of an item; some may come twice, `matchItem` looks at each address once. */
function peopleIn(item: Item): readonly Person[] {
  if ('sentAt' in item) return item.from === null ? [...item.to, ...item.cc] : [item.from, ...item.to, ...item.cc];
  return 'attendees' in item ? peopleOf(item) : item.people;
}
function instantIn(item: Item): number {
  if ('sentAt' in item) return item.sentAt;
  return 'attendees' in item ? item.start : item.at;
}
/** Order of instants; what is none comes first, so that the order is one whatever it was before. */
function byTime(a: Instant, b: Instant): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}
/** Order of ids by code unit: the same on every device, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
