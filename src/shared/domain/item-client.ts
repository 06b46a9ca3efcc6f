import type { Client, ClientId } from './client';
import type { ItemMatch } from './match';
import type { OpenItem } from './open-item';
import type { Address, Person } from './person';
import type { Instant } from './instant';
import { clientsOf } from './item-match';
import { isFreeMail } from './address-match';
import { domainOf } from './address';
import { isOurs } from './client-meeting';
import type { Snapshot } from './snapshot';

/** Whom an open item is about, as the pane's head says it. */
export type ItemClient =
  /** `people` of this client on the item, the sender first; `others` are further clients on it. */
  | {
      readonly kind: 'client';
      readonly client: Client;
      readonly people: readonly Person[];
      readonly others: readonly Client[];
      readonly unknown: readonly Address[];
    }
  | { readonly kind: 'ambiguous'; readonly person: Person; readonly candidates: readonly Client[] }
  | { readonly kind: 'unknown'; readonly person: Person; readonly freeMail: boolean }
  /** Nobody from outside, or only people who are never a client. */
  | { readonly kind: 'none' };

/** Everybody on an open item, the one who wrote or organises first; nobody for nothing and unreadable items. */
export function peopleOnItem(item: OpenItem): readonly Person[] {
  switch (item.kind) {
    case 'message-read':
      return [...(item.from ? [item.from] : []), ...item.to, ...item.cc];
    case 'message-compose':
      return [...item.to, ...item.cc, ...item.bcc];
    case 'meeting-organizer':
      return item.meeting.attendees.filter((a) => a.type !== 'resource');
    case 'meeting-attendee':
      return [
        ...(item.organizer ? [item.organizer] : []),
        ...item.meeting.attendees.filter((a) => a.type !== 'resource'),
      ];
    default:
      return [];
  }
}

/** Whom the item is about: the sender's client first, then the one with most people on it. `at` is when it happened. */
export function clientOfItem(item: OpenItem, at: Instant, snapshot: Snapshot): ItemClient {
  const people = peopleOnItem(item);
  const first = people[0];
  const fromOutside = item.kind === 'message-read' && first !== undefined && !isOurs(first, snapshot) ? first : null;
  const whole = snapshot.matchPeople(people, at);
  const sender = fromOutside ? snapshot.matchPeople([fromOutside], at) : null;
  const id =
    (sender ? clientsOf(sender)[0] : undefined) ??
    (fromOutside && sender && (sender.unknown.length > 0 || sender.ambiguous.length > 0) ? undefined : mostTied(whole));
  const client = id === undefined ? undefined : snapshot.clients.get(id);
  if (client) return found(client, people, whole, snapshot);
  const open = sender && (sender.unknown.length > 0 || sender.ambiguous.length > 0) ? sender : whole;
  const ambiguous = open.ambiguous[0];
  const person = people.find((p) => p.address === (ambiguous?.address ?? open.unknown[0]));
  if (!person) return { kind: 'none' };
  if (ambiguous)
    return {
      kind: 'ambiguous',
      person,
      candidates: ambiguous.candidates.map((c) => snapshot.clients.get(c)).filter((c) => c !== undefined),
    };
  return { kind: 'unknown', person, freeMail: isFreeMail(domainOf(person.address)) };
}

function found(client: Client, people: readonly Person[], match: ItemMatch, snapshot: Snapshot): ItemClient {
  const theirs = new Set(match.ties.filter((t) => t.clientId === client.id).map((t) => t.address));
  const here = people.filter((p, i) => theirs.has(p.address) && people.findIndex((q) => q.address === p.address) === i);
  const others = clientsOf(match)
    .filter((id) => id !== client.id)
    .map((id) => snapshot.clients.get(id))
    .filter((c) => c !== undefined);
  return { kind: 'client', client, people: here, others, unknown: match.unknown };
}

function mostTied(match: ItemMatch): ClientId | undefined {
  const count = (id: ClientId) => match.ties.filter((t) => t.clientId === id).length;
  return clientsOf(match).toSorted((a, b) => count(b) - count(a))[0];
}
