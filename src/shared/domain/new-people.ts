import type { Client } from './client';
import { isAmong } from './decision-makers';
import type { Instant } from './instant';
import { realTouches } from './contact-cadence';
import type { Address, Person } from './person';
import type { Snapshot } from './snapshot';
import { peopleAt, type Touchpoint } from './touchpoint';
import { isOurs } from './client-meeting';

/** Shared mailboxes speak for many and have no role of their own. */
const FUNCTION_MAILBOX =
  /^(?:info|office|hello|hi|contact|kontakt|contacto|support|help|helpdesk|service|sales|team|admin|billing|accounts?|accounting|finance|invoices?|rechnung(?:en)?|buchhaltung|facturation|facturas|hr|jobs|press|presse|marketing|procurement|purchasing|einkauf|orders?|reception|empfang|zentrale|legal|it|security|privacy|webmaster|all|everyone)\d{0,3}(?:[-_.+][a-z]{2,12})?@|^[a-z.-]{0,20}(?:relations|contacts|notices?|settlements?|invoices|support|newsletter|participants?)\d{0,3}@|^[a-z]{1,12}_[a-z]{1,14}_[a-z\d]{1,12}@/;
/** A mail to more people is a circular: who is on it has no part in it (F8: an ask to more than ten is put to nobody). */
const MOST_PEOPLE = 10;

/** Somebody of the client who is new to the mails and meetings, with what shows it, oldest first. */
export interface NewPerson {
  readonly person: Person;
  readonly touches: readonly [Touchpoint, ...Touchpoint[]];
}

/**
 * People of a client first seen after `since` whom the record does not know, or knows without a role: seen on two contacts at least, or
 * writing themselves. Nobody is new while the client itself is: there must be contact before `since`.
 */
export function newPeople(client: Client, since: Instant, snapshot: Snapshot): readonly NewPerson[] {
  const touches = realTouches(client.id, snapshot).filter((t) => t.at <= snapshot.now);
  if (!touches.some((t) => t.at <= since)) return [];
  const seen = new Map<Address, { readonly person: Person; readonly touches: Touchpoint[] }>();
  for (const touch of touches) {
    const item = touch.kind === 'mail' ? touch.message : touch.meeting;
    if ('to' in item && item.to.length + item.cc.length > MOST_PEOPLE) continue;
    const tied = new Set(snapshot.matchOf(item).ties.flatMap((t) => (t.clientId === client.id ? [t.address] : [])));
    for (const person of peopleAt(touch)) {
      if (!tied.has(person.address) || isOurs(person, snapshot)) continue;
      const known = seen.get(person.address) ?? { person, touches: [] };
      known.touches.push(touch);
      seen.set(person.address, known);
    }
  }
  return [...seen.values()].flatMap(({ person, touches: all }): readonly NewPerson[] => {
    const [first, ...rest] = all;
    if (first === undefined || first.at <= since || hasRole(person, client)) return [];
    if (FUNCTION_MAILBOX.test(person.address)) return [];
    const wrote = all.some((t) => t.kind === 'mail' && t.message.from?.address === person.address);
    return wrote || all.length >= 2 ? [{ person, touches: [first, ...rest] }] : [];
  });
}

/** Whether the record says what the person is; somebody who left counts as known. */
function hasRole(person: Person, client: Client): boolean {
  return client.people.some((p) => isAmong(p, [person], client) && (p.roles.length > 0 || p.leftOn !== undefined));
}
