import type { ClientId, Contact } from './client';
import { DAY, type Instant } from './instant';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';
import { peopleAt, touchpointsOf } from './touchpoint';
import { isOurs } from './client-meeting';

/** Someone at an end of the map. `lastAt` is the last contact with the other side, null when none is known. */
export interface MapPerson {
  readonly address: Address;
  readonly name: string;
  readonly line: string;
  readonly contacts: number;
  readonly lastAt: Instant | null;
  /** The client's record of the person; null for ours and for people without a record. */
  readonly contact: Contact | null;
}

/** Contact between one of ours and one of theirs in the window: mails either way and meetings, one each. */
export interface MapLine {
  readonly ours: Address;
  readonly theirs: Address;
  readonly count: number;
}

/** Who talks with whom. `missing`: people who decide or sponsor without any contact in the window. */
export interface PeopleMap {
  readonly ours: readonly MapPerson[];
  readonly theirs: readonly MapPerson[];
  readonly lines: readonly MapLine[];
  readonly missing: readonly MapPerson[];
  /** People left off a side because it has more than the limit. */
  readonly more: { readonly ours: number; readonly theirs: number };
}

/** Window of the map in days (tab.md §7). */
export const MAP_DAYS = 90;
const MOST_ON_A_SIDE = 8;

/** Counts contacts of the last 90 days between our people and theirs; both sides by weight, theirs by right to decide. */
export function peopleMap(clientId: ClientId, snapshot: Snapshot): PeopleMap {
  const client = snapshot.clients.get(clientId);
  const since = snapshot.now - MAP_DAYS * DAY;
  const count = new Map<string, number>();
  const total = new Map<Address, number>();
  const last = new Map<Address, Instant>();
  const names = new Map<Address, string>();
  const oursSeen = new Set<Address>();
  const theirsSeen = new Set<Address>();
  for (const touch of touchpointsOf(clientId, snapshot)) {
    if (touch.at > snapshot.now) continue;
    const tied = new Set(
      snapshot
        .matchOf(touch.kind === 'mail' ? touch.message : touch.meeting)
        .ties.filter((t) => t.clientId === clientId)
        .map((t) => t.address),
    );
    const people = peopleAt(touch);
    const ours = people.filter((p) => isOurs(p, snapshot));
    const theirs = people.filter((p) => tied.has(p.address));
    for (const p of [...ours, ...theirs]) names.set(p.address, p.name || (names.get(p.address) ?? p.address));
    for (const pair of pairs(ours, theirs, touch.kind === 'mail' ? touch.message.from : null)) {
      last.set(pair.theirs, touch.at);
      if (touch.at < since) continue;
      oursSeen.add(pair.ours);
      theirsSeen.add(pair.theirs);
      const key = `${pair.ours}\n${pair.theirs}`;
      count.set(key, (count.get(key) ?? 0) + 1);
      total.set(pair.ours, (total.get(pair.ours) ?? 0) + 1);
      total.set(pair.theirs, (total.get(pair.theirs) ?? 0) + 1);
    }
  }
  const person = (address: Address, contact: Contact | null): MapPerson => ({
    address,
    name: contact?.name || (names.get(address) ?? address),
    line: contact ? contactLine(contact) : '',
    contacts: total.get(address) ?? 0,
    lastAt: last.get(address) ?? null,
    contact,
  });
  const contacts = (client?.people ?? []).filter((c) => c.leftOn === undefined);
  const known = new Map(contacts.map((c) => [c.address, c]));
  const missing = contacts.filter((c) => decides(c) && !theirsSeen.has(c.address)).map((c) => person(c.address, c));
  const theirs = [...theirsSeen]
    .map((a) => person(a, known.get(a) ?? null))
    .sort((a, b) => rank(b) - rank(a) || b.contacts - a.contacts || byName(a, b));
  const ours = [...oursSeen].map((a) => person(a, null)).sort((a, b) => b.contacts - a.contacts || byName(a, b));
  const keptTheirs = theirs.slice(0, Math.max(0, MOST_ON_A_SIDE - missing.length));
  const keptOurs = ours.slice(0, MOST_ON_A_SIDE);
  const shown = new Set([...keptTheirs, ...keptOurs].map((p) => p.address));
  const lines = [...count].map(([key, n]): MapLine => ({
    ours: key.slice(0, key.indexOf('\n')),
    theirs: key.slice(key.indexOf('\n') + 1),
    count: n,
  }));
  return {
    ours: keptOurs,
    theirs: keptTheirs,
    missing,
    lines: lines.filter((l) => shown.has(l.ours) && shown.has(l.theirs)).sort((a, b) => b.count - a.count),
    more: { ours: ours.length - keptOurs.length, theirs: theirs.length - keptTheirs.length },
  };
}

/** What a contact is to the account, in one line: title, then roles. */
export function contactLine(contact: Contact): string {
  const roles = contact.roles.map(
    (role) =>
      ({ 'decision-maker': 'decides', sponsor: 'sponsor', champion: 'champion', 'day-to-day': 'day to day' })[role],
  );
  return [contact.title, ...roles].filter(Boolean).join(', ');
}

function decides(contact: Contact): boolean {
  return contact.roles.includes('decision-maker') || contact.roles.includes('sponsor');
}

function rank(person: MapPerson): number {
  return person.contact && decides(person.contact) ? 1 : 0;
}

function byName(a: MapPerson, b: MapPerson): number {
  return a.address < b.address ? -1 : 1;
}

/** Mail: the writer with each reader of the other side. Meeting: everybody with everybody. */
function pairs(
  ours: readonly Person[],
  theirs: readonly Person[],
  from: Person | null,
): readonly { ours: Address; theirs: Address }[] {
  const left = from && ours.some((p) => p.address === from.address) ? [from] : ours;
  const right = from && theirs.some((p) => p.address === from.address) ? [from] : theirs;
  return left.flatMap((o) => right.map((t) => ({ ours: o.address, theirs: t.address })));
}
