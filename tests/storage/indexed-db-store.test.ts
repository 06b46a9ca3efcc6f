import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceNotice } from '../../src/shared/storage/database';
import { openIndexedDbStore } from '../../src/shared/storage/indexed-db-store';
import { sampleCursor, sampleMeeting, sampleMessage } from './sample-facts';
import { storeContract } from './store.contract';

const NAME = 'mainstay-facts-t.u';
let notices: DeviceNotice[];
const open = (): ReturnType<typeof openIndexedDbStore> =>
  openIndexedDbStore('t.u', { onNotice: (n) => notices.push(n), limitMs: 200 });

beforeEach(() => {
  notices = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('the store in IndexedDB', () => {
  storeContract(async () => {
    const store = await open();
    expect(store.home).toBe('indexed-db');
    return {
      store,
      reopen: () => {
        store.close();
        return open();
      },
    };
  });

  it('keeps accounts apart', async () => {
    const mine = await open();
    await mine.commit({ putMessages: [sampleMessage('m1')] });
    expect((await (await openIndexedDbStore('t.other')).load()).messages).toEqual([]);
  });

  it('applies nothing of a change that cannot be written whole', async () => {
    const store = await open();
    await store.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    const add = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'cursors') throw new DOMException('', 'UnknownError');
      return add.apply(this, args);
    });
    await store.commit({ putMessages: [sampleMessage('m2')], putCursors: [sampleCursor('inbox', 2)] });
    vi.restoreAllMocks();
    expect(store.home).toBe('memory');
    const facts = await (await open()).load();
    expect(facts.messages.map((m) => m.id)).toEqual(['m1']);
    expect(facts.cursors).toEqual([sampleCursor('inbox', 1)]);
  });

  it('reads everything again, without cursors, when a row is damaged', async () => {
    const store = await open();
    await store.commit({
      putMessages: [sampleMessage('m1')],
      putMeetings: [sampleMeeting('e1')],
      putCursors: [sampleCursor('inbox', 1)],
    });
    store.close();
    const db = await openDB(NAME, 1);
    await db.add('messages', { remove: [], put: [{ id: 'm2', sentAt: 'yesterday' }] });
    db.close();
    const facts = await (await open()).load();
    expect(facts.messages.map((m) => m.id)).toEqual(['m1']);
    expect(facts.meetings.map((m) => m.id)).toEqual(['e1']);
    expect(facts.cursors).toEqual([]);
  });

  it('reads everything again when the facts were written by a newer version', async () => {
    const newer = await openDB(NAME, 9, { upgrade: (db) => void db.createObjectStore('future') });
    newer.close();
    const store = await open();
    await store.commit({ putMessages: [sampleMessage('m1')] });
    expect(store.home).toBe('indexed-db');
    expect((await store.load()).messages).toHaveLength(1);
  });

  it('lets go and asks for a reload when another window upgrades, and goes on in memory with all it knew', async () => {
    const store = await open();
    await store.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    await store.load();
    const upgraded = await openDB(NAME, 2);
    expect(notices).toEqual([{ kind: 'reload-needed' }]);
    await store.commit({ putMessages: [sampleMessage('m2')], putCursors: [sampleCursor('inbox', 2)] });
    expect(store.home).toBe('memory');
    const facts = await store.load();
    expect(facts.messages.map((m) => m.id)).toEqual(['m1', 'm2']);
    expect(facts.cursors).toEqual([sampleCursor('inbox', 2)]);
    upgraded.close();
  });

  it('vouches for nothing it never saw: cut off before the first load, it keeps no cursor', async () => {
    const before = await open();
    await before.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    before.close();
    const store = await open();
    const upgraded = await openDB(NAME, 2);
    await store.commit({ putMessages: [sampleMessage('m2')], putCursors: [sampleCursor('inbox', 2)] });
    expect(await store.load()).toMatchObject({ messages: [{ id: 'm2' }], cursors: [] });
    upgraded.close();
  });

  it('reads what is on a full device before it gives the room back', async () => {
    const before = await open();
    await before.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    before.close();
    const store = await open();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await store.commit({ putMessages: [sampleMessage('m2')], putCursors: [sampleCursor('inbox', 2)] });
    vi.restoreAllMocks();
    expect(await store.load()).toMatchObject({
      messages: [{ id: 'm1' }, { id: 'm2' }],
      cursors: [{ source: 'inbox', read: 2 }],
    });
  });

  it.each([
    [
      'refuses',
      {
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      },
      'refused',
    ],
    ['gives null', { open: () => null }, 'refused'],
    ['never answers', { open: () => new IDBOpenDBRequest() }, 'no-answer'],
  ])('works in memory, and says so, where the browser %s', async (_name, factory, why) => {
    vi.stubGlobal('indexedDB', factory);
    const store = await open();
    expect(store.home).toBe('memory');
    expect(notices).toEqual([{ kind: 'memory-only', why }]);
    await store.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    expect(await store.load()).toMatchObject({ messages: [{ id: 'm1' }], cursors: [{ source: 'inbox' }] });
  });

  it('gives its room back and goes on in memory with all it knew when the device is full', async () => {
    const store = await open();
    await store.commit({ putMessages: [sampleMessage('m1')], putCursors: [sampleCursor('inbox', 1)] });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await store.commit({ putMessages: [sampleMessage('m2')], putCursors: [sampleCursor('inbox', 2)] });
    vi.restoreAllMocks();
    expect(notices).toEqual([{ kind: 'memory-only', why: 'full' }]);
    expect((await store.load()).messages.map((m) => m.id)).toEqual(['m1', 'm2']);
    expect((await (await open()).load()).messages).toEqual([]);
  });
});
