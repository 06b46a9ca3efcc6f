import { domainOf } from '../../src/shared/domain/address';
import { isFreeMail } from '../../src/shared/domain/address-match';
import type { Client, Contact, Role } from '../../src/shared/domain/client';
import type { Message } from '../../src/shared/domain/message';
import { peopleOnMessage } from '../../src/shared/domain/message';
import type { Person } from '../../src/shared/domain/person';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { readJsonLines } from '../review/read-lines';

/** A mailbox to count in: its mails by time, their plain texts by id, and a client for each domain that writes often, with who is taken to decide there. */
export interface NoiseMailbox {
  readonly messages: readonly Message[];
  readonly texts: ReadonlyMap<string, string>;
  readonly clients: readonly Client[];
}

/** Domains of us in the real mailbox (old Notes addresses have no `.com`). */
export const OWN_DOMAINS: readonly string[] = ['enron.com', 'enron'];
/** A domain with fewer mails is no client. */
const MIN_MAILS = 5;

/** Whether a domain that is on so many mails of the mailbox plays a client: neither ours nor anybody's, and not seen in passing. */
export function isClientDomain(domain: string, mails: number): boolean {
  return mails >= MIN_MAILS && domain.includes('.') && !isFreeMail(domain) && !isOwn(`x@${domain}`);
}

/** Reads Graph messages, one a line. A line that is no message is passed over: other commands count those. */
export async function readNoiseMailbox(file: string): Promise<NoiseMailbox> {
  const messages = new Map<string, Message>();
  const texts = new Map<string, string>();
  for await (const line of readJsonLines(file)) {
    if ('bad' in line) continue;
    const result = normalizeMessage(line.value, { folder: 'inbox' });
    if (result.kind !== 'ok') continue;
    const { value } = result;
    const sent = value.from !== null && isOwn(value.from.address);
    messages.set(value.id, sent ? { ...value, folder: 'sent' } : value);
    texts.set(value.id, textOf(line.value));
  }
  const sorted = [...messages.values()].sort((a, b) => a.sentAt - b.sentAt || (a.id < b.id ? -1 : 1));
  return { messages: sorted, texts, clients: clientsIn(sorted) };
}

/** Whether an address is one of us. */
export function isOwn(address: string): boolean {
  const domain = domainOf(address);
  return OWN_DOMAINS.some((own) => domain === own || domain.endsWith(`.${own}`));
}

function clientsIn(messages: readonly Message[]): readonly Client[] {
  const mails = new Map<string, number>();
  const people = new Map<string, Map<string, { readonly person: Person; readonly mails: number }>>();
  for (const message of messages) {
    const present = peopleOnMessage(message);
    for (const domain of new Set(present.map((person) => domainOf(person.address))))
      mails.set(domain, (mails.get(domain) ?? 0) + 1);
    for (const person of new Map(present.map((one) => [one.address, one])).values()) {
      const ofDomain = people.get(domainOf(person.address)) ?? new Map<string, { person: Person; mails: number }>();
      ofDomain.set(person.address, { person, mails: (ofDomain.get(person.address)?.mails ?? 0) + 1 });
      people.set(domainOf(person.address), ofDomain);
    }
  }
  return [...mails]
    .filter(([domain, count]) => isClientDomain(domain, count))
    .map(([domain]) => ({
      id: domain.replaceAll(/[^a-z0-9]/g, '-'),
      name: domain,
      domains: [domain],
      addresses: [],
      people: contactsIn([...(people.get(domain)?.values() ?? [])]),
      never: [],
    }));
}

/**
 * Nobody told who decides at these clients, and without one the rules about decision-makers could not speak at all. So the person
 * who is on most mails is the everyday contact, and the next one, seen at least twice, is taken for the one who decides.
 */
function contactsIn(seen: readonly { readonly person: Person; readonly mails: number }[]): readonly Contact[] {
  const [everyday, next] = [...seen].sort(
    (a, b) => b.mails - a.mails || (a.person.address < b.person.address ? -1 : 1),
  );
  if (everyday === undefined || next === undefined || next.mails < 2) return [];
  const contact = ({ person }: typeof next, role: Role): Contact => ({
    ...person,
    roles: [role],
    copy: 'impactful',
    topics: [],
  });
  return [contact(everyday, 'day-to-day'), contact(next, 'decision-maker')];
}

function textOf(raw: unknown): string {
  const body: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'body') : null;
  const content: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'content') : null;
  return typeof content === 'string' ? content : '';
}
