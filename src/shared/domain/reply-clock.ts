import { spokenName, type Client } from './client';
import { isOurs } from './client-meeting';
import { givenName } from './given-name';
import { DAY } from './instant';
import { mailsBetween } from './mail-stretch';
import type { Message } from './message';
import { openInConversation, type OpenAsk } from './open-with-client';
import type { Person } from './person';
import type { Snapshot } from './snapshot';
import { isHeld } from './touchpoint';

/** People on a mail beyond which nobody in particular is asked (F8, F9). */
const MOST_PEOPLE = 10;
/** A mail with the same subject so much later is another matter (F9). */
const SAME_MATTER_DAYS = 14;
const PREFIX = /^(?:\s{0,4}(?:re|fw|fwd|aw|wg|tr|rv|sv|vs|antw)\s{0,2}(?:\[\d{1,3}\])?:)+\s*/i;

/**
 * What waits for an answer in a mail (F9): it asks something, is the last of its side in the conversation that does, has nothing from the
 * other side after it, there or under the same subject within fourteen days, and no meeting with the client was held since. Null when nothing does.
 */
export function waitingAsk(message: Message, client: Client, snapshot: Snapshot): OpenAsk | null {
  if (message.facts.ask === null || message.to.length + message.cc.length > MOST_PEOPLE) return null;
  const thread = snapshot.conversation.get(message.conversationId) ?? [];
  const open = openInConversation(thread, snapshot).find((one) => one.message === message);
  if (open === undefined || answeredElsewhere(message, client, snapshot)) return null;
  return open;
}

/** Whether a mail puts its question to the user: in To, not only copied. */
export function isPutToMe(message: Message, { me }: Snapshot): boolean {
  return message.to.some((person) => me.addresses.includes(person.address));
}

/** The client's person a mail of ours is put to: the first in To that is none of us; null when nobody is. */
export function askedPerson(message: Message, client: Client, snapshot: Snapshot): Person | null {
  const theirs = new Set(
    snapshot.matchOf(message).ties.flatMap((tie) => (tie.clientId === client.id ? [tie.address] : [])),
  );
  return message.to.find((person) => theirs.has(person.address) && !isOurs(person, snapshot)) ?? null;
}

/** How a sentence calls somebody at the client: by given name, the client's name where none is known. */
export function calledName(person: Person, client: Client): string {
  const known = client.people.find((one) => one.address === person.address)?.name ?? person.name;
  return known.includes('@') ? spokenName(client) : givenName(known) || spokenName(client);
}

function answeredElsewhere(message: Message, client: Client, snapshot: Snapshot): boolean {
  const fromUs = message.from !== null && isOurs(message.from, snapshot);
  const root = rootOf(message.subject);
  const until = message.sentAt + SAME_MATTER_DAYS * DAY;
  const mail = mailsBetween(snapshot.messagesOf.get(client.id) ?? [], message.sentAt, until).some(
    (m) => m.from !== null && isOurs(m.from, snapshot) !== fromUs && !m.facts.automatic && rootOf(m.subject) === root,
  );
  return (
    mail ||
    (snapshot.meetingsOf.get(client.id) ?? []).some(
      (m) => isHeld(m) && m.start > message.sentAt && m.end <= snapshot.now,
    )
  );
}

function rootOf(subject: string): string {
  return subject.slice(0, 300).replace(PREFIX, '').trim().toLowerCase();
}
