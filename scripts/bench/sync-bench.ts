import { openHoldings } from '../../src/shared/app/holdings';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { DEFAULT_WINDOW } from '../../src/shared/app/sync-context';
import type { Client } from '../../src/shared/domain/client';
import { indexClients } from '../../src/shared/domain/client-index';
import { matchItem } from '../../src/shared/domain/item-match';
import { peopleOf } from '../../src/shared/domain/meeting';
import type { Person } from '../../src/shared/domain/person';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import { createGraph, type GraphParts } from '../../src/shared/graph/create-graph';
import type { GraphClock } from '../../src/shared/graph/graph-port';
import { createLane } from '../../src/shared/graph/lane';
import type { Store } from '../../src/shared/storage/store';

/** The moment the bench plays at: Wednesday 4 March 2026, 10:00 UTC. */
export const BENCH_NOW = Date.parse('2026-03-04T10:00:00Z');

/** A clock that stands still and never waits. */
export const benchClock: GraphClock = { now: () => BENCH_NOW, sleep: () => Promise.resolve(), random: () => 0.5 };

/** What a sync of the bench differs in. `token` gives the bearer token for scopes; `fetch` answers for Graph. */
export interface BenchSync {
  readonly me: Person;
  readonly clients: readonly Client[];
  readonly store: Store;
  readonly fetch: NonNullable<GraphParts['fetch']>;
  readonly token: (scopes: readonly string[]) => string;
}

/** What matching and snapshots of the bench rest on: one firm, London hours, no choices made yet. */
export function matchInputOf({ me, clients }: Pick<BenchSync, 'me' | 'clients'>) {
  return {
    me: { name: me.name, addresses: [me.address] },
    ownDomains: [me.address.split('@')[1] ?? ''],
    clients,
    neverClients: [],
    choices: new Map<string, string>(),
    workingHours: { ...DEFAULT_WORKING_HOURS, zone: 'Europe/London' },
  };
}

/** Everything `syncAll` needs, wired as the product wires it, over the store and the answers given. */
export async function openSync(parts: BenchSync): Promise<SyncContext> {
  const index = indexClients(matchInputOf(parts));
  const belongs = (people: readonly Person[], at: number): boolean => matchItem(people, index, at).ties.length > 0;
  return {
    graph: createGraph({
      tokens: { getToken: (scopes) => Promise.resolve({ kind: 'ok', token: { value: parts.token(scopes) } }) },
      lane: createLane('bench', null),
      fetch: parts.fetch,
      clock: benchClock,
    }),
    clock: benchClock,
    holdings: await openHoldings(parts.store, (meeting) => belongs(peopleOf(meeting), meeting.start)),
    me: [parts.me.address],
    zone: 'Europe/London',
    mailText: true,
    window: DEFAULT_WINDOW,
    belongs,
    records: () => index,
    onStep: () => undefined,
    signal: new AbortController().signal,
  };
}
