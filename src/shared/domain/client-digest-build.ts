import { domainOf, normalizeAddress, normalizeDomain } from './address';
import { isFreeMail } from './address-match';
import type { Client, ClientId, Contact } from './client';
import { spokenName } from './client';
import type { ClientDigest, DigestClient, DigestDecider } from './client-digest';
import { clientGroup, clientNames } from './client-names';
import { awayNotice, decisionMakers, deputyIn } from './decision-makers';
import { digestBusy, digestThreads } from './client-digest-recent';
import type { Instant } from './instant';
import { shortMark } from './short-mark';
import type { Snapshot } from './snapshot';

/** What is switched off and set, as the rules' settings say. */
export interface DigestSwitches {
  readonly rulesOff: readonly string[];
  readonly rulesOffFor: (client: ClientId) => readonly string[];
  /** Addresses of people the decision-maker flag is off for. */
  readonly peopleOff: ReadonlySet<string>;
  readonly options: ClientDigest['options'];
}

/**
 * The digest of what is known, as of `at` (then nothing in it hangs on when exactly it was made). Free-mail domains and broken
 * addresses of the records are left out, as in matching; people who left count as not this client.
 */
export function buildDigest(snapshot: Snapshot, switches: DigestSwitches, at: Instant): ClientDigest {
  const clients = byTouch(snapshot, at);
  const shared = sharedDomains(clients);
  const place = new Map(clients.map((client, i) => [client.id, i]));
  return {
    writtenAt: at,
    ownAddresses: snapshot.me.addresses,
    ownDomains: domains(snapshot.ownDomains),
    never: snapshot.neverClients.flatMap((one) => addressOrDomain(one) ?? []),
    choices: [...snapshot.choices].flatMap(([address, id]) => {
      const client = place.get(id);
      return client === undefined ? [] : [{ address: normalizeAddress(address) ?? address, client }];
    }),
    clients: clients.map((client) => clientRow(client, at, snapshot, switches, shared)),
    threads: digestThreads(snapshot, at),
    busy: snapshot.reach.calendar.asOf === null ? null : digestBusy(snapshot.meetings, at),
    busyAsOf: snapshot.reach.calendar.asOf,
    rulesOff: switches.rulesOff,
    options: switches.options,
    right: snapshot.answers.flatMap((answer) => (answer.kind === 'right-client' ? [shortRight(answer.about)] : [])),
  };
}

/** Touched last first: what does not fit is left out from the end. */
function byTouch(snapshot: Snapshot, at: Instant): readonly Client[] {
  const touched = (client: Client): Instant =>
    Math.max(
      0,
      ...(snapshot.messagesOf.get(client.id) ?? []).slice(-1).map((m) => m.sentAt),
      ...(snapshot.meetingsOf.get(client.id) ?? []).filter((m) => m.start <= at).map((m) => m.start),
    );
  const when = new Map([...snapshot.clients.values()].map((client) => [client.id, touched(client)]));
  return [...snapshot.clients.values()].toSorted(
    (a, b) => (when.get(b.id) ?? 0) - (when.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** Domains that several clients have: there only the address tells whose it is. */
function sharedDomains(clients: readonly Client[]): ReadonlySet<string> {
  const all = clients.flatMap((client) => domains(client.domains));
  return new Set(all.filter((one, i) => all.indexOf(one) !== i));
}

function clientRow(
  client: Client,
  at: Instant,
  snapshot: Snapshot,
  switches: DigestSwitches,
  shared: ReadonlySet<string>,
): DigestClient {
  const own = domains(client.domains);
  const covered = (domain: string): boolean => own.includes(domain) && !shared.has(domain);
  const left = client.people.filter((p) => p.leftOn !== undefined && !isThere(p, client, at, snapshot));
  const deciders = decisionMakers(client, at, snapshot)
    .filter((p) => !switches.peopleOff.has(p.address))
    .flatMap((p) => decider(p, client, at, snapshot));
  const known = new Set(deciders.flatMap((d) => d.addresses));
  const people = client.people.filter((p) => !left.includes(p)).map((p) => p.address);
  return {
    id: shortMark(client.id),
    name: spokenName(client),
    names: clientNames(client),
    domains: own,
    // Who writes from a domain of the client needs no line of their own.
    addresses: unique([...client.addresses, ...people]).filter((a) => !known.has(a) && !covered(domainOf(a))),
    never: [...client.never, ...left.map((p) => p.address)].flatMap((one) => addressOrDomain(one) ?? []),
    deciders,
    group: groupMark(client, snapshot),
    rulesOff: switches.rulesOffFor(client.id),
  };
}

function isThere(person: Contact, client: Client, at: Instant, snapshot: Snapshot): boolean {
  const match = snapshot.matchPeople([{ address: person.address, name: '' }], at);
  return match.ties.some((tie) => tie.clientId === client.id);
}

/** One who decides, with every address the record has under the same name, and who stands in while they are away. */
function decider(person: Contact, client: Client, at: Instant, snapshot: Snapshot): readonly DigestDecider[] {
  const name = person.name.trim().toLowerCase();
  const same = client.people.filter((p) => name !== '' && p.name.trim().toLowerCase() === name);
  const addresses = unique([person, ...same].map((p) => p.address));
  const notice = awayNotice(person, client, at, snapshot);
  const deputy = notice === null ? null : deputyIn(notice, person, client);
  const topics = person.topics.map((t) => t.trim().toLowerCase()).filter((t) => t !== '');
  return addresses.length === 0 ? [] : [{ name: person.name, addresses, topics, deputy: deputy?.address ?? null }];
}

function groupMark(client: Client, snapshot: Snapshot): string | null {
  const group = clientGroup(client, snapshot.clients);
  return group === null ? null : shortMark(group);
}

/** `wrongClientMark` over the short ids that the digest has; look-alikes are marks already. */
function shortRight(about: string): string {
  const [head = '', ids = ''] = about.split('/');
  return ids.includes('+') ? `${head}/${ids.split('+').map(shortMark).sort().join('+')}` : about;
}

function domains(raw: readonly string[]): readonly string[] {
  return [...new Set(raw.flatMap((one) => normalizeDomain(one) ?? []))].filter((one) => !isFreeMail(one));
}
function unique(raw: readonly string[]): readonly string[] {
  return [...new Set(raw.flatMap((one) => normalizeAddress(one) ?? []))];
}
function addressOrDomain(raw: string): string | null {
  return raw.indexOf('@') > 0 ? normalizeAddress(raw) : normalizeDomain(raw);
}
