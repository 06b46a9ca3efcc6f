import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../src/shared/app/build-knowledge';
import { readAgain, reachOf } from '../../src/shared/app/reach-of';
import { syncAll } from '../../src/shared/app/sync';
import type { SyncContext } from '../../src/shared/app/sync-context';
import { READER_VERSION } from '../../src/shared/domain/facts/reader-version';
import type { Message } from '../../src/shared/domain/message';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import type { Cursor, Store, StoredFacts } from '../../src/shared/storage/store';
import { progressOf } from '../../src/shared/ui/knowledge-notices';
import { createSessionLab } from './session-lab';
import { createLab, fillMail, HALDEN, type Lab } from './tenant-lab';

const READABLE = { calendar: false, mail: true };
const ALLOWED = { calendar: true, mailText: true };

/** A mail as an older reader left it: without the facts that came later. */
function older(message: Message): Message {
  const { questions: _questions, dueActs: _dueActs, approvalGiven: _approval, ...facts } = message.facts;
  return { ...message, facts: { ...facts, ask: null } };
}

/** The device as an older Mainstay left it: what was read by its own reader, and cursors that know no version. */
async function olderStore(store: Store): Promise<Store> {
  const facts = await store.load();
  const cursors = facts.cursors.map(({ reader: _reader, ...cursor }): Cursor => cursor);
  return createMemoryStore({ ...facts, messages: facts.messages.map(older), cursors });
}

function contents(facts: StoredFacts): unknown {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { messages: byId(facts.messages), unmatched: byId(facts.unmatched) };
}

/** A lab with a mailbox that was read by an older Mainstay, one mail of it filed away; and what a clean reading gives. */
async function readLongAgo(mails: number, faults?: { readonly rate: number; readonly seed: number }) {
  const lab = createLab(faults);
  fillMail(lab.tenant, mails);
  await untilDone(lab, () => lab.open());
  const box = lab.tenant.mailboxOf('ellen');
  const filed = box?.messages.list().find((m) => m.message.subject === 'Mail 1');
  if (box === undefined || filed === undefined) throw new Error('no mail');
  box.messages.move(filed, box.folders.idOf('archive'));
  await untilDone(lab, () => lab.open());
  return { lab, clean: contents(await lab.store.load()), store: await olderStore(lab.store) };
}

/** Runs until every source is done and nothing is left to read again. Gives the number of runs. */
async function untilDone(lab: Lab, open: () => Promise<SyncContext>): Promise<number> {
  for (let run = 1; run <= 80; run++) {
    const context = await open();
    const report = await syncAll(context, READABLE);
    const done = [...report.values()].every((outcome) => outcome.kind === 'done');
    if (done && readAgain(context.holdings) === null) return run;
    lab.clock.advance(60_000);
  }
  throw new Error('Never done');
}

describe('mail that an older version read', () => {
  it('is read again by itself, whatever folder it lies in, and then left in peace', async () => {
    const { lab, clean, store } = await readLongAgo(120);
    expect(contents(await store.load())).not.toEqual(clean);
    await untilDone(lab, () => lab.open({ store }));
    const facts = await store.load();
    expect(contents(facts)).toEqual(clean);
    expect(facts.messages.some((m) => m.folder === 'other' && m.facts.ask !== null)).toBe(true);
    expect(facts.cursors.map((c) => c.reader)).toEqual([READER_VERSION, READER_VERSION]);
    const before = lab.asked.length;
    await untilDone(lab, () => lab.open({ store }));
    expect(lab.asked.slice(before).filter((line) => !line.includes('/delta'))).toEqual([]);
  });

  it('is not read again where a first reading was made by this version', async () => {
    const lab = createLab();
    fillMail(lab.tenant, 40);
    await syncAll(await lab.open(), READABLE);
    expect(lab.asked.filter((line) => line.includes('receivedDateTime%20le'))).toEqual([]);
  });

  it('costs one request for two hundred mails and one for a whole round of those filed away', async () => {
    const { lab, store } = await readLongAgo(900);
    const before = lab.asked.length;
    await untilDone(lab, () => lab.open({ store }));
    const asked = lab.asked.slice(before).filter((line) => !line.includes('/delta'));
    // 675 mails in the inbox and 225 sent: four pages and two; the one filed away: two folders and a batch.
    expect(asked).toHaveLength(4 + 2 + 3);
  });

  it('comes newest first, in slices, with its progress told; a session goes on by itself until all is read', async () => {
    const { lab, store } = await readLongAgo(2_760);
    const context = await lab.open({ store });
    await syncAll(context, READABLE);
    const read = context.holdings.messages().filter((m) => m.facts.ask !== null && m.folder === 'inbox');
    const unread = context.holdings.messages().filter((m) => m.facts.ask === null && m.folder === 'inbox');
    expect(unread.length).toBeGreaterThan(20);
    expect(Math.min(...read.map((m) => m.sentAt))).toBeGreaterThan(Math.max(...unread.map((m) => m.sentAt)));
    const again = readAgain(context.holdings);
    expect(again).toEqual({ read: 2_000, total: 2_069 + 1 });
    const reach = reachOf(context.holdings, ALLOWED);
    expect(reach.inbox.complete).toBe(true);
    const knowledge = buildKnowledge({
      reach,
      activity: 'reading',
      rungs: new Map(),
      trouble: [],
      fromDevice: false,
      storeHome: 'memory',
      again,
    });
    expect(progressOf({ ...knowledge, reach: { ...reach, calendar: reach.inbox } })).toMatchObject({
      read: 2_000,
      total: 2_070,
      again: true,
    });
    const { session, until } = createSessionLab({ tenant: lab.tenant, store });
    session.actions.saveClient(HALDEN);
    await until((s) => s.knowledge.activity === 'idle' && s.knowledge.again === undefined && s.snapshot !== null);
    session.stop();
    const facts = await store.load();
    expect(facts.messages.filter((m) => m.facts.ask === null)).toEqual([]);
    expect(facts.messages.length).toBeGreaterThan(1_500);
  }, 120_000);

  it.each([1, 2, 3, 4, 5, 6])('comes to what a clean reading gives under faults, seed %i', async (seed) => {
    const { lab, clean, store } = await readLongAgo(430, { rate: 0.3, seed });
    await untilDone(lab, () => lab.open({ store }));
    expect(contents(await store.load())).toEqual(clean);
  });

  it('loses and doubles nothing when it is killed, whichever step was the last', async () => {
    let killed = 0;
    for (let steps = 0; steps < 20; steps++) {
      const { lab, clean, store } = await readLongAgo(220);
      let left = steps;
      const dying: Store = {
        ...store,
        commit: (change) => ((left -= 1) < 0 ? Promise.reject(new Error('The page is closed')) : store.commit(change)),
      };
      const report = await syncAll(await lab.open({ store: dying }), READABLE);
      expect((await store.load()).messages).toHaveLength((clean as StoredFacts).messages.length);
      if ([...report.values()].every((outcome) => outcome.kind === 'done') && left >= 0) break;
      killed += 1;
      await untilDone(lab, () => lab.open({ store }));
      expect(contents(await store.load())).toEqual(clean);
    }
    expect(killed).toBeGreaterThan(5);
  });

  it('goes on from the oldest mail it reached when the service has forgotten the page', async () => {
    const { lab, clean, store } = await readLongAgo(900);
    const first = await lab.open({ store });
    let pages = 0;
    const stopped = new AbortController();
    const graph = first.graph;
    await syncAll(
      {
        ...first,
        graph: {
          ...graph,
          get: (request) => {
            if (/receivedDateTime%20le/.test(request.path)) pages += 1;
            return pages > 1 || /skip/i.test(request.path)
              ? Promise.resolve({ kind: 'failed', failure: { kind: 'offline' } })
              : graph.get(request);
          },
        },
        signal: stopped.signal,
      },
      READABLE,
    );
    const under = first.holdings.cursor('inbox-again');
    expect(under?.read).toBe(200);
    await store.commit({ putCursors: [{ ...under, link: null } as Cursor] });
    const before = lab.asked.length;
    await untilDone(lab, () => lab.open({ store }));
    expect(contents(await store.load())).toEqual(clean);
    const inbox = lab.asked.slice(before).filter((line) => /inbox\/messages\?/.test(line));
    expect(inbox).toHaveLength(3);
  });
});
