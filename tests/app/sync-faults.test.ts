import { describe, expect, it } from 'vitest';
import { syncAll } from '../../src/shared/app/sync';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import type { Store, StoredFacts } from '../../src/shared/storage/store';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { DANA, ELLEN, createLab, fillMail } from './tenant-lab';
import type { Lab } from './tenant-lab';

const READABLE = { calendar: true, mail: true };

function fill(tenant: Tenant): void {
  fillMail(tenant, 260);
  for (let day = 2; day < 20; day++) {
    const date = `2026-03-${String(day).padStart(2, '0')}`;
    tenant.invite({
      organizer: ELLEN,
      attendees: [DANA],
      subject: `Call ${day}`,
      body: day % 2 === 0 ? 'Agenda\n1. Budget\n2. Launch' : 'See you there',
      start: `${date}T09:00:00`,
      end: `${date}T09:30:00`,
      timeZone: 'GMT Standard Time',
    });
  }
}

/** What a store holds, in one order. Cursors are left out: their links differ from run to run. */
function contents(facts: StoredFacts): unknown {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { messages: byId(facts.messages), meetings: byId(facts.meetings), unmatched: byId(facts.unmatched) };
}

/** Runs until every source is done; each failed run is followed by another, a minute later. */
async function converge(lab: Lab, open: () => Promise<SyncContext>): Promise<number> {
  for (let run = 1; run <= 60; run++) {
    const report = await syncAll(await open(), READABLE);
    if ([...report.values()].every((outcome) => outcome.kind === 'done')) return run;
    lab.clock.advance(60_000);
  }
  throw new Error('Never done');
}

async function oracle(): Promise<unknown> {
  const lab = createLab();
  fill(lab.tenant);
  await converge(lab, () => lab.open());
  return contents(await lab.store.load());
}

describe('syncAll under faults', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('comes to what a clean read gives, seed %i', async (seed) => {
    const expected = await oracle();
    const lab = createLab({ rate: 0.3, seed });
    fill(lab.tenant);
    await converge(lab, () => lab.open());
    expect(contents(await lab.store.load())).toEqual(expected);
  });

  it.each([21, 22, 23])(
    'comes to it at every second request failing, with a restart after each run, seed %i',
    async (seed) => {
      const expected = await oracle();
      const lab = createLab({ rate: 0.5, seed });
      fill(lab.tenant);
      await converge(lab, () => lab.open());
      expect(contents(await lab.store.load())).toEqual(expected);
    },
  );
});

/** A store whose page is closed after `commits` steps: that step and all after it never arrive. */
function dyingStore(store: Store, commits: number): Store {
  let left = commits;
  return {
    home: 'memory',
    load: () => store.load(),
    news: () => store.news(),
    commit: async (change) => {
      if (left <= 0) throw new Error('The page is closed');
      left -= 1;
      await store.commit(change);
    },
    clear: () => store.clear(),
    close: () => undefined,
  };
}

describe('syncAll, killed', () => {
  it('loses and duplicates nothing, whichever step was the last', async () => {
    const expected = await oracle();
    let killed = 0;
    for (let commits = 0; commits < 40; commits++) {
      const lab = createLab();
      fill(lab.tenant);
      const store = createMemoryStore();
      const first = await syncAll(await lab.open({ store: dyingStore(store, commits) }), READABLE);
      if ([...first.values()].every((outcome) => outcome.kind === 'done')) break;
      killed += 1;
      await converge(lab, () => lab.open({ store }));
      expect(contents(await store.load())).toEqual(expected);
    }
    expect(killed).toBeGreaterThan(5);
  });
});
