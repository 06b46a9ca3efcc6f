import { domainOf } from './address';
import { isFreeMail } from './address-match';
import type { Client, ClientId } from './client';
import { clientsOf } from './item-match';
import { mailsBetween } from './mail-stretch';
import type { Instant } from './instant';
import type { Meeting } from './meeting';
import { peopleOf } from './meeting';
import type { Message } from './message';
import { oncePerSnapshot } from './once-per-snapshot';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';

const mainClients = oncePerSnapshot(() => new Map<Meeting, { readonly client: Client | null }>());

/** The client a meeting is with: the one with most people at it; null when none is. */
export function clientOfMeeting(meeting: Meeting, snapshot: Snapshot): Client | null {
  const known = mainClients(snapshot);
  let main = known.get(meeting);
  if (main === undefined) {
    const match = snapshot.matchOf(meeting);
    main = {
      client: mainClient(
        match.ties.map((t) => t.clientId),
        clientsOf(match),
        snapshot,
      ),
    };
    known.set(meeting, main);
  }
  return main.client;
}

function mainClient(all: readonly ClientId[], distinct: readonly ClientId[], snapshot: Snapshot): Client | null {
  const count = (id: ClientId) => all.filter((other) => other === id).length;
  const id = distinct.toSorted((a, b) => count(b) - count(a))[0];
  return (id !== undefined ? snapshot.clients.get(id) : undefined) ?? null;
}

const addresses = oncePerSnapshot(() => new Map<Meeting, ReadonlySet<Address>>());

/** Addresses at the meeting that belong to clients. */
export function clientAddresses(meeting: Meeting, snapshot: Snapshot): ReadonlySet<Address> {
  const known = addresses(snapshot);
  let theirs = known.get(meeting);
  if (theirs === undefined)
    known.set(meeting, (theirs = new Set(snapshot.matchOf(meeting).ties.map((t) => t.address))));
  return theirs;
}

/** Mails with any of the meeting's clients sent after `after` and not later than `until`, each once. */
export function mailsWith(meeting: Meeting, after: Instant, until: Instant, snapshot: Snapshot): readonly Message[] {
  const [first, ...others] = clientsOf(snapshot.matchOf(meeting)).map((id) =>
    mailsBetween(snapshot.messagesOf.get(id) ?? [], after, until),
  );
  return others.length === 0 ? (first ?? []) : [...new Set([...(first ?? []), ...others.flat()])];
}

const sides = new WeakMap<Pick<Snapshot, 'me' | 'ownDomains'>, Map<Address, boolean>>();

/** Whether somebody is one of us: one of the user's addresses, or our own domain without being tied to a client. */
export function isOurs(person: Person, snapshot: Pick<Snapshot, 'me' | 'ownDomains'>): boolean {
  let known = sides.get(snapshot);
  if (known === undefined) sides.set(snapshot, (known = new Map()));
  let ours = known.get(person.address);
  if (ours === undefined) known.set(person.address, (ours = isOurAddress(person.address, snapshot)));
  return ours;
}

function isOurAddress(address: Address, snapshot: Pick<Snapshot, 'me' | 'ownDomains'>): boolean {
  if (snapshot.me.addresses.includes(address)) return true;
  const domain = domainOf(address);
  return snapshot.ownDomains.some((own) => !isFreeMail(own) && (domain === own || domain.endsWith(`.${own}`)));
}

/** Whether nobody of the client means to come: all of them declined. */
export function clientDeclined(meeting: Meeting, snapshot: Snapshot): boolean {
  const theirs = clientAddresses(meeting, snapshot);
  const invited = meeting.attendees.filter((a) => a.type !== 'resource' && theirs.has(a.address));
  const organizes = meeting.organizer !== null && theirs.has(meeting.organizer.address);
  return !organizes && invited.length > 0 && invited.every((a) => a.response === 'declined');
}

/** Names for a sentence: “Dana Fox”, “Dana Fox and Tom Reyes”, “Dana Fox, Tom Reyes and 3 more”. */
export function sayNames(people: readonly Person[]): string {
  const names = people.map((p) => p.name.trim() || p.address);
  if (names.length <= 2) return names.join(' and ');
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} more`;
}

/** Everybody at the meeting from our side. */
export function oursAt(meeting: Meeting, snapshot: Snapshot): readonly Person[] {
  return peopleOf(meeting).filter((p) => isOurs(p, snapshot));
}
