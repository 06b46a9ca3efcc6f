import type { TenantFiller } from '../tenant/tenant-api';
import { scenarioClients, type ScenarioClient } from './scenario-clients';
import { eleanor, ellen, priya } from './scenario-people';

/** Whose drives hold the agency's client records. */
const keepers = [ellen, priya, eleanor];

/** Version of the product's record files that the scenario writes. */
const fileFormat = 1;

function monthsAfter(now: number, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 28)).toISOString().slice(0, 10);
}

function noteDate(now: number): string { return new Date(now - 60 * 86_400_000).toISOString().slice(0, 10); }

function fieldsOf(client: ScenarioClient, color: number, now: number): Record<string, unknown> {
  const people = client.people.map(({ note, ...person }) => ({ ...person, topics: [], ...(note === undefined ? {} : { note, notedOn: noteDate(now) }) }));
  return {
    name: client.name, domains: client.domains, addresses: client.addresses, people, never: [], owner: client.owner, about: client.about,
    since: client.since, renewal: monthsAfter(now, client.renewsInMonths), color: color % 8, zone: 'Europe/London',
    ...(client.shortName === undefined ? {} : { shortName: client.shortName }),
    ...(client.parentId === undefined ? {} : { parentId: client.parentId }),
  };
}

/** Writes the client records into the app folder of the account managers' and the director's OneDrive, as the product keeps them. */
export function fillBooks(tenant: TenantFiller): void {
  const now = tenant.now();
  const writtenAt = now - 60 * 86_400_000;
  scenarioClients.forEach((client, index) => {
    const fields = fieldsOf(client, index, now);
    const stamps = Object.fromEntries(Object.keys(fields).map((name) => [name, { by: 'Eleanor Whitcombe', at: writtenAt }]));
    const file = JSON.stringify({ mainstay: fileFormat, kind: 'client', id: client.id, fields, stamps });
    for (const keeper of keepers) tenant.putAppFile(keeper.id, `/mainstay/client/${client.id}.json`, file);
  });
}
