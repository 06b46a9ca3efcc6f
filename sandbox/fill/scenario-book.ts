import type { TenantFiller } from '../tenant/tenant-api';
import { scenarioClients } from './scenario-clients';
import { type ScenarioClient } from './scenario-client';
import { eleanor, ellen, priya, sam } from './scenario-people';

/** Whose drives hold the agency's client records. */
const keepers = [ellen, priya, eleanor, sam];

/**
 * The clients as one person's records have them. Sam's have gaps and dates of their own, as records do that are kept beside the main ones:
 * nobody decides at Ferrow & Lyle, Tidewell is his own and approves everything in writing, and the media contracts of Oakham and Kestrel renew next month.
 */
export function clientsKeptBy(key: string): readonly ScenarioClient[] {
  if (key !== sam.key) return scenarioClients;
  return scenarioClients.map((client) => {
    if (client.id === 'ferrow-and-lyle')
      return { ...client, people: client.people.map((person) => ({ ...person, roles: ['day-to-day'] as const })) };
    if (client.id === 'tidewell-energy') return { ...client, owner: sam.address, approvals: 'always' as const };
    const renewsNextMonth = client.id === 'oakham-building-society' || client.id === 'kestrel-travel';
    return renewsNextMonth ? { ...client, renewsInMonths: 1 } : client;
  });
}

/** Version of the product's record files that the scenario writes. */
const fileFormat = 1;

function monthsAfter(now: number, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 28)).toISOString().slice(0, 10);
}

function noteDate(now: number): string {
  return new Date(now - 60 * 86_400_000).toISOString().slice(0, 10);
}

/** The fields of a client's record, as the product keeps them at `now` (ms); `color` is the client's place among all. */
export function fieldsOf(client: ScenarioClient, color: number, now: number): Record<string, unknown> {
  const people = client.people.map(({ note, ...person }) => ({
    ...person,
    topics: [],
    ...(note === undefined ? {} : { note, notedOn: noteDate(now) }),
  }));
  return {
    name: client.name,
    domains: client.domains,
    addresses: client.addresses,
    people,
    never: [],
    owner: client.owner,
    about: client.about,
    since: client.since,
    renewal: monthsAfter(now, client.renewsInMonths),
    color: color % 8,
    zone: 'Europe/London',
    ...(client.shortName === undefined ? {} : { shortName: client.shortName }),
    ...(client.approvals === undefined ? {} : { approvals: client.approvals }),
    ...(client.parentId === undefined ? {} : { parentId: client.parentId }),
  };
}

/** The text of one client record's file, as the product keeps it; `at` (ms) is when each field was written. */
export function bookFile(id: string, fields: Readonly<Record<string, unknown>>, at: number): string {
  const stamps = Object.fromEntries(Object.keys(fields).map((name) => [name, { by: eleanor.name, at }]));
  return JSON.stringify({ mainstay: fileFormat, kind: 'client', id, fields, stamps });
}

/** Writes the client records into the app folder of the account managers' and the director's OneDrive. */
export function fillBooks(tenant: TenantFiller): void {
  const now = tenant.now();
  for (const keeper of keepers) {
    clientsKeptBy(keeper.key).forEach((client, index) => {
      const file = bookFile(client.id, fieldsOf(client, index, now), now - 60 * 86_400_000);
      tenant.putAppFile(keeper.id, `/mainstay/client/${client.id}.json`, file);
    });
  }
}
