import type { Client, Contact } from './client';
import { isAmong } from './decision-makers';
import type { Message } from './message';
import { peopleAt, type Touchpoint } from './touchpoint';
import type { Person } from './person';

/**
 * How a contact concerned one person of the client (F13): `engaged` when they wrote, were written to or were at the meeting, `informed`
 * when they were in copy, `absent` when they were not on it or declined.
 */
export function personTouch(touch: Touchpoint, contact: Contact, client: Client): 'engaged' | 'informed' | 'absent' {
  if (touch.kind !== 'mail') {
    const coming = peopleAt(touch).filter(
      (p) => !touch.meeting.attendees.some((a) => a.address === p.address && a.response === 'declined'),
    );
    return isAmong(contact, coming, client) ? 'engaged' : 'absent';
  }
  const { from, to, cc } = touch.message;
  if (isAmong(contact, [...(from ? [from] : []), ...to], client)) return 'engaged';
  return isAmong(contact, cc, client) ? 'informed' : 'absent';
}

/** One writer among the client's people: the record's entry where there is one, so that two addresses of one person count once. */
export interface Writer {
  readonly person: Person;
  readonly mails: readonly Message[];
}

/** Who of the client wrote these mails, most first. `theirs` tells whether an address is the client's. */
export function writersOf(
  mails: readonly Message[],
  client: Client,
  theirs: (message: Message) => boolean,
): readonly Writer[] {
  const writers = new Map<string, { readonly person: Person; readonly mails: Message[] }>();
  for (const mail of mails) {
    const { from } = mail;
    if (from === null || mail.facts.automatic || !theirs(mail)) continue;
    const contact = client.people.find((p) => isAmong(p, [from], client));
    const named = contact?.name.trim().toLowerCase() ?? '';
    const key = named === '' ? from.address : named;
    const writer = writers.get(key) ?? {
      person: { address: from.address, name: contact?.name || from.name },
      mails: [],
    };
    writer.mails.push(mail);
    writers.set(key, writer);
  }
  return [...writers.values()].sort((a, b) => b.mails.length - a.mails.length);
}
