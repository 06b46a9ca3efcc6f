import { normalizeAddress, normalizeDomain } from './address';
import type { ClientId } from './client';
import { FREE_MAIL_DOMAINS } from './free-mail-domains';
import type { ZoneName } from './instant';
import type { SnapshotInput } from './snapshot';

/** What client matching rests on. A whole snapshot input fits. */
export type MatchInput = Pick<
  SnapshotInput,
  'me' | 'ownDomains' | 'clients' | 'neverClients' | 'choices' | 'workingHours'
>;

/** The client records turned round: from addresses and domains to clients. Built once per change of the records. */
export interface ClientIndex {
  readonly byAddress: ReadonlyMap<string, readonly ClientId[]>;
  readonly byDomain: ReadonlyMap<string, readonly ClientId[]>;
  readonly ownAddresses: ReadonlySet<string>;
  readonly ownDomains: ReadonlySet<string>;
  readonly neverAddresses: ReadonlySet<string>;
  readonly neverDomains: ReadonlySet<string>;
  /** `client id|address` and `client id|domain` that are not this client. */
  readonly notThis: ReadonlySet<string>;
  /** `client id|address` → last day at the client, and the zone that day is meant in. */
  readonly left: ReadonlyMap<string, { readonly on: string; readonly zone: ZoneName }>;
  /** Addresses of people who left some client: whom they belong to depends on when. */
  readonly leavers: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, ClientId>;
  readonly clientIds: ReadonlySet<ClientId>;
}

/** Builds the index. Broken addresses and domains in records are left out; free-mail domains never stand for a firm, ours included. */
export function indexClients(input: MatchInput): ClientIndex {
  const byAddress = new Map<string, ClientId[]>();
  const byDomain = new Map<string, ClientId[]>();
  const notThis = new Set<string>();
  const left = new Map<string, { on: string; zone: ZoneName }>();
  const leavers = new Set<string>();
  for (const client of input.clients) {
    for (const raw of [...client.addresses, ...client.people.map((p) => p.address)])
      add(byAddress, normalizeAddress(raw), client.id);
    for (const raw of client.domains) add(byDomain, firmDomain(raw), client.id);
    for (const raw of client.never) {
      const name = raw.indexOf('@') > 0 ? normalizeAddress(raw) : normalizeDomain(raw);
      if (name !== null) notThis.add(`${client.id}|${name}`);
    }
    for (const person of client.people) {
      const address = normalizeAddress(person.address);
      if (address !== null && person.leftOn !== undefined) {
        leavers.add(address);
        left.set(`${client.id}|${address}`, { on: person.leftOn, zone: client.zone ?? input.workingHours.zone });
      }
    }
  }
  return {
    byAddress,
    byDomain,
    notThis,
    left,
    leavers,
    ownAddresses: keep(input.me.addresses, normalizeAddress),
    ownDomains: keep(input.ownDomains, firmDomain),
    neverAddresses: keep(
      input.neverClients.filter((n) => n.indexOf('@') > 0),
      normalizeAddress,
    ),
    neverDomains: keep(
      input.neverClients.filter((n) => n.indexOf('@') <= 0),
      normalizeDomain,
    ),
    choices: new Map([...input.choices].flatMap(([raw, id]) => pair(normalizeAddress(raw), id))),
    clientIds: new Set(input.clients.map((c) => c.id)),
  };
}

function firmDomain(raw: string): string | null {
  const domain = normalizeDomain(raw);
  return domain === null || FREE_MAIL_DOMAINS.has(domain) ? null : domain;
}
function add(map: Map<string, ClientId[]>, key: string | null, id: ClientId): void {
  if (key === null) return;
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
function keep(raw: readonly string[], normalize: (one: string) => string | null): Set<string> {
  return new Set(raw.map(normalize).filter((one) => one !== null));
}
function pair(address: string | null, id: ClientId): [string, ClientId][] {
  return address === null ? [] : [[address, id]];
}
