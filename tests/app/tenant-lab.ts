import type { TokenProvider, TokenResult } from '../../src/shared/auth/token-provider';
import { indexClients } from '../../src/shared/domain/client-index';
import type { Client } from '../../src/shared/domain/client';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import { matchItem } from '../../src/shared/domain/item-match';
import type { Person } from '../../src/shared/domain/person';
import { peopleOf } from '../../src/shared/domain/meeting';
import { createGraph } from '../../src/shared/graph/create-graph';
import type { GraphClock } from '../../src/shared/graph/graph-port';
import { createLane } from '../../src/shared/graph/lane';
import { openHoldings } from '../../src/shared/app/holdings';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { DEFAULT_WINDOW } from '../../src/shared/app/sync-context';
import type { Store } from '../../src/shared/storage/store';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import { checkedGraph } from '../contract/checked-graph';
import { Tenant } from '../../sandbox/tenant/tenant';
import { aClient } from '../builders';

/** Wednesday, 4 March 2026, 10:00 UTC. */
export const NOW = Date.parse('2026-03-04T10:00:00Z');

export const ELLEN = { name: 'Ellen Price', address: 'ellen.price@brightwater.example' };
export const DANA = { name: 'Dana Fox', address: 'dana.fox@halden.example' };
export const STRANGER = { name: 'Sam Hill', address: 'sam.hill@elsewhere.example' };
export const HALDEN = aClient({ id: 'halden', name: 'Halden Foods', domains: ['halden.example'], people: [] });

/** A clock that jumps over every wait and counts what it skipped. */
export interface LabClock extends GraphClock {
  readonly waited: number[];
  advance(ms: number): void;
}

export function labClock(start = NOW): LabClock {
  let now = start;
  const waited: number[] = [];
  return {
    waited,
    advance: (ms) => {
      now += ms;
    },
    now: () => now,
    sleep: (ms, signal) => {
      if (signal?.aborted !== true) {
        waited.push(ms);
        now += ms;
      }
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

/** A tenant with Ellen in it. */
export function labTenant(clock: GraphClock): Tenant {
  const tenant = new Tenant({ clock: () => clock.now() });
  tenant.addPerson({
    id: '00000000-0000-4000-8000-000000000001',
    key: 'ellen',
    ...ELLEN,
    aliases: ['ellen@brightwater.example'],
    timeZone: 'GMT Standard Time',
  });
  return tenant;
}

/** Tokens the emulator takes, with the scopes that were asked for, as far as `allowed` lets them. */
export function labTokens(tenant: Tenant, allowed: (scope: string) => boolean = () => true): TokenProvider {
  const give = (scopes: readonly string[]): Promise<TokenResult> => {
    const person = tenant.person('ellen');
    if (person === undefined) throw new Error('Ellen is missing');
    if (!scopes.every(allowed)) {
      return Promise.resolve({
        kind: 'failed',
        failure: { kind: 'consent-required', code: 'interaction_required', interactive: true, retryable: false },
      });
    }
    const claims = { aud: 'https://graph.microsoft.com', scp: scopes.join(' '), oid: person.id, tid: tenant.tenantId };
    const value = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
    const account = { id: person.id, tenantId: tenant.tenantId, username: person.address, name: person.name };
    return Promise.resolve({ kind: 'ok', token: { value, scopes: [...scopes], account } });
  };
  return { mode: 'naa', getToken: give, signIn: give, cancelSignIn: () => undefined, disown: () => undefined };
}

/** The emulator as a `fetch`, counting what is asked. */
export function labFetch(emulator: (request: Request) => Promise<Response>) {
  const asked: string[] = [];
  const fetch = (input: string, init: RequestInit): Promise<Response> => {
    asked.push(`${init.method ?? 'GET'} ${input}`);
    return emulator(new Request(input, { ...init, redirect: 'manual' }));
  };
  return { asked, fetch };
}

export interface Lab {
  readonly tenant: Tenant;
  readonly clock: LabClock;
  readonly asked: readonly string[];
  readonly store: Store;
  /** A fresh context over the same store, as after a restart; `clients` are the records of that moment. */
  open(options?: {
    readonly clients?: readonly Client[];
    readonly store?: Store;
    readonly change?: Partial<SyncContext>;
  }): Promise<SyncContext>;
}

/** Everything a sync needs, over the emulator. */
export function createLab(faults?: { readonly rate: number; readonly seed: number }): Lab {
  const clock = labClock();
  const tenant = labTenant(clock);
  const { asked, fetch } = labFetch(
    checkedGraph(tenant, { now: () => clock.now(), ...(faults === undefined ? {} : { faults }) }),
  );
  const store = createMemoryStore();
  return {
    tenant,
    clock,
    asked,
    store,
    open: async (options = {}) => {
      const graph = createGraph({ tokens: labTokens(tenant), lane: createLane('lab', null), fetch, clock });
      const index = indexClients({
        me: { name: ELLEN.name, addresses: [ELLEN.address] },
        ownDomains: ['brightwater.example'],
        clients: options.clients ?? [HALDEN],
        neverClients: [],
        choices: new Map(),
        workingHours: { ...DEFAULT_WORKING_HOURS, zone: 'Europe/London' },
      });
      const belongs = (people: readonly Person[], at: number): boolean => matchItem(people, index, at).ties.length > 0;
      const holdings = await openHoldings(options.store ?? store, (m) => belongs(peopleOf(m), m.start));
      return {
        graph,
        clock,
        holdings,
        me: [ELLEN.address],
        zone: 'Europe/London',
        mailText: true,
        window: DEFAULT_WINDOW,
        belongs,
        records: () => index,
        onStep: () => undefined,
        signal: new AbortController().signal,
        ...options.change,
      };
    },
  };
}

/** Puts `count` mails into Ellen's mailbox, one an hour back from now: every third from a stranger, every fourth sent by her. */
export function fillMail(tenant: Tenant, count: number, from = 0): void {
  for (let i = from; i < from + count; i++) {
    const other = i % 3 === 0 ? STRANGER : DANA;
    const [sender, reader] = i % 4 === 0 ? [ELLEN, other] : [other, ELLEN];
    const at = new Date(NOW - (i + 1) * 3_600_000).toISOString();
    tenant.deliver({
      from: sender,
      to: [reader],
      at,
      subject: `Mail ${i}`,
      body: `Number ${i}: can you confirm the date?`,
      conversation: `c${i % 7}`,
    });
  }
}
