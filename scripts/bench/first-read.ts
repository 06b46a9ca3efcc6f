import { fillGenerated } from '../../sandbox/fill/generate';
import { generateClients } from '../../sandbox/fill/generated-clients';
import { ellen, mailbox } from '../../sandbox/fill/scenario-people';
import { seededRandom } from '../../sandbox/fill/seeded-random';
import { createGraph as createEmulator } from '../../sandbox/graph/graph';
import { graphToken } from '../../sandbox/hosts/sign-in/token';
import { Tenant } from '../../sandbox/tenant/tenant';
import type { Holdings } from '../../src/shared/app/holdings';
import { syncAll } from '../../src/shared/app/sync';
import type { Client } from '../../src/shared/domain/client';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import { BENCH_NOW, openSync } from './sync-bench';

const SIZE = { messages: 6_000, events: 1_500, clients: 40, seed: 7 };

/** A generated mailbox read for the first time, through the product's own sync and the emulator of Graph. */
export interface FirstRead {
  readonly clients: readonly Client[];
  readonly holdings: Holdings;
  /** Answers as they came, for `JSON.parse` of the same. */
  readonly pages: readonly string[];
  /** Requests that count against Graph's limit: each part of a batch counts as one. */
  readonly mailRequests: number;
  readonly calendarRequests: number;
  readonly mails: number;
  readonly events: number;
}

function clientsOfTenant(): readonly Client[] {
  return generateClients(SIZE.clients, seededRandom(SIZE.seed)).map(({ id, name, domain, people }) => ({
    id,
    name,
    domains: [domain],
    addresses: [],
    never: [],
    people: people.map((person, place) => ({
      ...person,
      roles: [place === 0 ? 'decision-maker' : 'day-to-day'],
      copy: 'impactful',
      topics: [],
    })),
  }));
}

/** Fills a tenant and reads it to the end. Throws when a source did not get there: its figures would mean nothing. */
export async function readForTheFirstTime(): Promise<FirstRead> {
  const tenant = new Tenant({ clock: () => BENCH_NOW });
  fillGenerated(tenant, SIZE);
  const counted = { mail: 0, calendar: 0 };
  const emulator = createEmulator(tenant, {
    now: () => BENCH_NOW,
    validate: ({ url, route }) => {
      if (route === '/$batch') return;
      counted[/\/(?:calendarView|events)\b/.test(url) ? 'calendar' : 'mail'] += 1;
    },
  });
  const pages: string[] = [];
  const clients = clientsOfTenant();
  const context = await openSync({
    me: mailbox(ellen),
    clients,
    store: createMemoryStore(),
    token: (scopes) => graphToken(ellen, tenant.tenantId, scopes, BENCH_NOW),
    fetch: async (input, init) => {
      const answer = await emulator(new Request(input, { ...init, redirect: 'manual' }));
      pages.push(await answer.clone().text());
      return answer;
    },
  });
  for (const [source, outcome] of await syncAll(context, { calendar: true, mail: true }))
    if (outcome.kind === 'failed') throw new Error(`The first read of ${source} failed: ${outcome.failure.kind}`);
  const { holdings } = context;
  return {
    clients,
    holdings,
    pages,
    mailRequests: counted.mail,
    calendarRequests: counted.calendar,
    mails: holdings.messages().length + holdings.unmatched().filter((u) => u.kind === 'message').length,
    events: holdings.meetings().length,
  };
}
