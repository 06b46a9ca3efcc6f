import type { TenantFiller } from '../tenant/tenant-api';
import { scenarioClients } from './scenario-clients';
import { type ScenarioClient } from './scenario-client';
import { eleanor, ellen, priya } from './scenario-people';

/** Whose drives hold the agency's client records. */
const keepers = [ellen, priya, eleanor];

/** Version of the product's record files that the scenario writes. */
const fileFormat = 1;

function monthsAfter(now: number, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 28)).toISOString().slice(0, 10);
}

function noteDate(now: number): string {
  return new Date(now - 60 * 86_400_000).toISOString().slice(0, 10);
}

function fieldsOf(client: ScenarioClient, color: number, now: number): Record<string, unknown> {
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
  scenarioClients.forEach((client, index) => {
    const file = bookFile(client.id, fieldsOf(client, index, now), now - 60 * 86_400_000);
    for (const keeper of keepers) tenant.putAppFile(keeper.id, `/mainstay/client/${client.id}.json`, file);
  });
}
