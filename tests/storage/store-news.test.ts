import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbStore } from '../../src/shared/storage/indexed-db-store';
import { createMemoryStore } from '../../src/shared/storage/memory-store';
import type { Store, StoreChange, StoredFacts } from '../../src/shared/storage/store';
import { sampleCursor, sampleMeeting, sampleMessage, sampleUnmatched } from './sample-facts';

const open = (): Promise<Store> => openIndexedDbStore('t.u', { limitMs: 200 });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

/** What a window knows: a load, and then news on top of it, as a page keeps it. */
interface Window {
  readonly store: Store;
  known: Store;
  loads: number;
}

async function load(window: Window): Promise<void> {
  window.loads += 1;
  window.known = createMemoryStore(await window.store.load());
}

async function openWindow(): Promise<Window> {
  const window = { store: await open(), known: createMemoryStore(), loads: 0 };
  await load(window);
  return window;
}

async function catchUp(window: Window): Promise<void> {
  const news = await window.store.news();
  if (news === null) await load(window);
  else await window.known.commit(news);
}

async function commit(window: Window, change: StoreChange): Promise<void> {
  await window.store.commit(change);
  await window.known.commit(change);
}

function inOrder(facts: StoredFacts): unknown {
  const byName = <T>(rows: readonly T[], name: (row: T) => string): readonly T[] =>
    [...rows].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return {
    messages: byName(facts.messages, (m) => m.id),
    meetings: byName(facts.meetings, (m) => m.id),
    unmatched: byName(facts.unmatched, (u) => u.id),
    cursors: byName(facts.cursors, (c) => c.source),
  };
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const source = fc.constantFrom('inbox', 'sent', 'inbox-older');
const change = fc
  .record({ messages: ids, version: fc.nat(9), meetings: ids, unmatched: ids, remove: ids, put: source, drop: source })
  .map((c): StoreChange => ({
    putMessages: c.messages.map((one) => sampleMessage(one, `version ${c.version}`)),
    putMeetings: c.meetings.map(sampleMeeting),
    putUnmatched: c.unmatched.map(sampleUnmatched),
    remove: c.remove,
    putCursors: [sampleCursor(c.put, c.version)],
    removeCursors: [c.drop],
  }));
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('commit' as const), window: fc.nat(1), change }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('news' as const), window: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('many' as const), window: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), window: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const), window: fc.nat(1) }) },
  ),
  { maxLength: 25 },
);

describe('news of other windows', () => {
  it('adds up to what a fresh load gives, whatever two windows write, throw away and write anew', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const windows = [await openWindow(), await openWindow()];
        for (const step of all) {
          const window = windows[step.window];
          if (window === undefined) continue;
          if (step.kind === 'commit') await commit(window, step.change);
          else if (step.kind === 'news') await catchUp(window);
          else if (step.kind === 'clear') {
            await window.store.clear();
            window.known = createMemoryStore();
          } else if (step.kind === 'many') {
            // A log this long is written anew by the next window that opens.
            for (let i = 0; i < 50; i++)
              await commit(window, { putMessages: [sampleMessage(`m${i % 7}`, `round ${i}`)] });
          } else {
            window.store.close();
            windows[step.window] = await openWindow();
          }
        }
        const fresh = inOrder(await (await openWindow()).known.load());
        for (const window of windows) {
          await catchUp(window);
          expect(inOrder(await window.known.load())).toEqual(fresh);
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('reads the steps of others alone: no load, and nothing of its own again', async () => {
    const [mine, other] = [await openWindow(), await openWindow()];
    await commit(mine, { putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    expect(await mine.store.news()).toMatchObject({ remove: [], putMessages: [], putMeetings: [], putUnmatched: [] });
    await commit(other, { putMessages: [sampleMessage('m2')], remove: ['gone'] });
    expect(await mine.store.news()).toMatchObject({ remove: ['gone'], putMessages: [{ id: 'm2' }] });
    expect(await mine.store.news()).toMatchObject({ remove: [], putMessages: [] });
    expect(mine.loads).toBe(1);
  });

  it('tells of cursors that went', async () => {
    const [mine, other] = [await openWindow(), await openWindow()];
    await commit(mine, { putCursors: [sampleCursor('inbox-older', 1), sampleCursor('inbox', 1)] });
    await commit(other, { removeCursors: ['inbox-older'] });
    expect(await mine.store.news()).toMatchObject({
      removeCursors: ['inbox-older'],
      putCursors: [{ source: 'inbox' }],
    });
  });

  it('cannot be told after the logs were emptied or written anew, and in memory', async () => {
    const [mine, other] = [await openWindow(), await openWindow()];
    await commit(mine, { putMessages: [sampleMessage('m1')] });
    await other.store.clear();
    expect(await mine.store.news()).toBeNull();
    expect(await createMemoryStore().news()).toBeNull();
  });
});
