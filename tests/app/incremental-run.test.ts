import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { syncAll } from '../../src/shared/app/sync';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { DEFAULT_WINDOW } from '../../src/shared/app/sync-context';
import type { Client } from '../../src/shared/domain/client';
import { indexClients } from '../../src/shared/domain/client-index';
import { DAY } from '../../src/shared/domain/instant';
import { matchItem } from '../../src/shared/domain/item-match';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import { openIndexedDbStore } from '../../src/shared/storage/indexed-db-store';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import type { Store } from '../../src/shared/storage/store';
import { aClient } from '../builders';
import { DANA, ELLEN, HALDEN, STRANGER, createLab, fillMail } from './tenant-lab';
import type { Lab } from './tenant-lab';

afterEach(() => vi.unstubAllGlobals());

const MAIL = { calendar: false, mail: true };
const BACK = 6;
const ELSEWHERE = aClient({ id: 'elsewhere', name: 'Elsewhere', domains: ['elsewhere.example'], people: [] });
const RECORDS: readonly (readonly Client[])[] = [[HALDEN], [], [ELSEWHERE], [HALDEN, ELSEWHERE]];

/** The client records of the moment, as all windows see them. */
function createRecords() {
  const turn = (clients: readonly Client[]) =>
    indexClients({
      me: { name: ELLEN.name, addresses: [ELLEN.address] },
      ownDomains: ['brightwater.example'],
      clients,
      neverClients: [],
      choices: new Map(),
      workingHours: { ...DEFAULT_WORKING_HOURS, zone: 'Europe/London' },
    });
  let index = turn([HALDEN]);
  return {
    change: (clients: readonly Client[]) => {
      index = turn(clients);
    },
    part: {
      window: { ...DEFAULT_WINDOW, mailDaysBack: BACK },
      belongs: (people, at) => matchItem(people, index, at).ties.length > 0,
      records: () => index,
    } satisfies Partial<SyncContext>,
  };
}

/** A store whose page is closed after `left` steps. */
function dying(store: Store, left: number): Store {
  let rest = left;
  return {
    home: 'indexed-db',
    load: () => store.load(),
    news: () => store.news(),
    commit: async (change) => {
      if (rest <= 0) throw new Error('The page is closed');
      rest -= 1;
      await store.commit(change);
    },
    clear: () => store.clear(),
    close: () => store.close(),
  };
}

/** One run as a page makes it: first what other windows wrote, then Graph. */
async function run(context: SyncContext): Promise<void> {
  await context.holdings.reload();
  await syncAll(context, MAIL);
}

/** What is held, in one order; of a mail what tells kept states apart. */
function held({ holdings }: SyncContext, since = -Infinity): unknown {
  const mails = holdings.messages().filter((m) => m.sentAt >= since);
  const rest = holdings.unmatched().filter((u) => u.at >= since);
  return {
    messages: mails.map((m) => `${m.id} ${m.subject} ${m.facts.ask?.quote ?? ''}`).sort(),
    unmatched: rest.map((u) => u.id).sort(),
  };
}

const window = fc.nat(1);
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('run' as const), window }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('mail' as const),
        from: fc.nat(2),
        many: fc.integer({ min: 1, max: 3 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), which: fc.nat(30) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('records' as const), now: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('killed' as const), window, after: fc.nat(4) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('forgotten place' as const) }) },
  ),
  { minLength: 3, maxLength: 14 },
);

function deliver(lab: Lab, from: number, subject: string): void {
  const [sender, reader] = [[DANA, ELLEN] as const, [STRANGER, ELLEN] as const, [ELLEN, DANA] as const][from] ?? [];
  if (sender === undefined || reader === undefined) return;
  const at = new Date(lab.clock.now() - 60_000).toISOString();
  lab.tenant.deliver({ from: sender, to: [reader], at, subject, body: 'Can you confirm the date?' });
}

describe('a run over what changed', () => {
  it('leaves what a look at everything would leave, whatever happened, in two windows and after kills', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const lab = createLab();
        fillMail(lab.tenant, 30);
        const records = createRecords();
        const openStore = (): Promise<Store> => openIndexedDbStore('lab');
        const open = async (store?: Store) => lab.open({ store: store ?? (await openStore()), change: records.part });
        const windows = [await open(), await open()];
        let count = 0;
        for (const step of all) {
          if (step.kind === 'run') {
            const context = windows[step.window];
            if (context !== undefined) await run(context);
          } else if (step.kind === 'mail')
            for (let i = 0; i < step.many; i++) deliver(lab, step.from, `New ${count++}`);
          else if (step.kind === 'delete') {
            const box = lab.tenant.mailboxOf('ellen');
            const doomed = box?.messages.list()[step.which];
            if (doomed !== undefined) box?.messages.remove(doomed);
          } else if (step.kind === 'records') records.change(RECORDS[step.now] ?? []);
          else if (step.kind === 'days') lab.clock.advance(step.days * DAY);
          else if (step.kind === 'killed') {
            windows[step.window]?.holdings.close();
            await run(await open(dying(await openStore(), step.after)));
            windows[step.window] = await open();
          } else lab.tenant.mailboxOf('ellen')?.forgetSyncStates();
        }
        for (const context of windows) await run(context);
        for (const context of windows) await context.holdings.reload();
        const left = windows.map((context) => held(context));
        // A fresh page takes nothing for sorted and looks at everything; a fresh store reads everything anew.
        const whole = await open();
        await run(whole);
        expect(left).toEqual([held(whole), held(whole)]);
        const clean = await open(createMemoryStore());
        await syncAll(clean, MAIL);
        const since = lab.clock.now() - BACK * DAY;
        expect(held(whole, since)).toEqual(held(clean, since));
        const times = [
          ...whole.holdings.messages().map((m) => m.sentAt),
          ...whole.holdings.unmatched().map((u) => u.at),
        ];
        expect(times.filter((at) => at < since - DAY)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
