import { normalizeAddress, withoutTag } from './address';
import type { Client, Contact } from './client';
import type { Instant } from './instant';
import { mailsBetween } from './mail-stretch';
import { mailsByWriter } from './mails-by-writer';
import type { Message, MessageFacts } from './message';
import { isAwayNotice } from './human-mail';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';
import { DAY } from './instant';
import { civilDateOf } from './zoned-time';

/** How long an “I am away” notice is believed. */
const AWAY_DAYS = 14;

/** People who decide at the client and want to be copied, still there at `at` (tips 2, 41). */
export function decisionMakers(client: Client, at: Instant, snapshot: Snapshot): readonly Contact[] {
  const day = civilDateOf(at, client.zone ?? snapshot.workingHours.zone);
  return client.people.filter(
    (p) =>
      p.copy !== 'never' &&
      (p.leftOn === undefined || p.leftOn >= day) &&
      p.roles.some((r) => r === 'decision-maker' || r === 'sponsor'),
  );
}

/** Whether a person is among these, by any of the addresses the client record has for them; `+tags` do not matter. Names in mails prove nothing. */
export function isAmong(contact: Contact, people: readonly Person[], client: Client): boolean {
  const addresses = addressesOf(contact, client);
  return people.some((p) => addresses.has(withoutTag(p.address)));
}

/** Addresses without tags by contact of a client record; a record never changes, a change is another object. */
const addressBook = new WeakMap<Client, WeakMap<Contact, ReadonlySet<Address>>>();

function addressesOf(contact: Contact, client: Client): ReadonlySet<Address> {
  let contacts = addressBook.get(client);
  if (contacts === undefined) addressBook.set(client, (contacts = new WeakMap()));
  let addresses = contacts.get(contact);
  if (addresses === undefined) contacts.set(contact, (addresses = findAddresses(contact, client)));
  return addresses;
}

function findAddresses(contact: Contact, client: Client): ReadonlySet<Address> {
  const same = client.people.filter(
    (p) => p === contact || (p.name.trim() !== '' && p.name.trim().toLowerCase() === contact.name.trim().toLowerCase()),
  );
  return new Set(same.map((p) => withoutTag(normalizeAddress(p.address) ?? p.address)));
}

/** Whether a decision lies in the person's field: no topics is all topics; else one stands in the subject or in the words that were noticed. */
export function decidesOn(contact: Contact, subject: string, facts: MessageFacts): boolean {
  const topics = contact.topics.map((t) => t.trim().toLowerCase()).filter((t) => t !== '');
  if (topics.length === 0) return true;
  const cues = [facts.approvalRequest, facts.trouble, facts.change, facts.report, facts.chase, facts.ask];
  const words = [subject, ...cues.map((c) => c?.quote ?? '')].join('\n').toLowerCase();
  return topics.some((topic) => words.includes(topic));
}

/** The latest notice that the person is away, at most 14 days before `at` and not followed by a mail of their own. */
export function awayNotice(contact: Contact, client: Client, at: Instant, snapshot: Snapshot): Message | null {
  const address: Address = normalizeAddress(contact.address) ?? contact.address;
  const last = mailsBetween(mailsByWriter(client.id, snapshot).get(address) ?? [], at - AWAY_DAYS * DAY, at).at(-1);
  return last && last.facts.automatic && isAwayNotice(last.subject) ? last : null;
}

/** The person at the client whom an away notice names instead, by address or full name; null when it names nobody we know. */
export function deputyIn(notice: Message, contact: Contact, client: Client): Contact | null {
  const words = notice.facts.away?.quote.toLowerCase() ?? '';
  if (words === '') return null;
  const others = client.people.filter((p) => p.address !== contact.address && p.leftOn === undefined);
  return (
    others.find((p) => words.includes(p.address)) ??
    others.find((p) => p.name.trim().includes(' ') && words.includes(p.name.trim().toLowerCase())) ??
    null
  );
}
