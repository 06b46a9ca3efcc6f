import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceNotice } from '../../src/shared/storage/database';
import { openDeviceBook } from '../../src/shared/storage/device-book';
import { openIndexedDbStore } from '../../src/shared/storage/indexed-db-store';
import { clientBookContract, sampleRecord, valueOf } from './client-book.contract';
import { sampleMessage } from './sample-facts';

class FakeStorage implements Storage {
  private readonly values = new Map<string, string>();
  get length(): number {
    return this.values.size;
  }
  key = (index: number): string | null => [...this.values.keys()][index] ?? null;
  getItem = (key: string): string | null => this.values.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.values.set(key, value);
  removeItem = (key: string): void => void this.values.delete(key);
  clear = (): void => this.values.clear();
}

const REFUSING = {
  open: () => {
    throw new DOMException('', 'SecurityError');
  },
};
let notices: DeviceNotice[];
const open = (account = 't.u'): ReturnType<typeof openDeviceBook> =>
  openDeviceBook(account, { onNotice: (n) => notices.push(n), limitMs: 500 });

beforeEach(() => {
  notices = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('the book on this device, in IndexedDB', () => {
  clientBookContract(open);

  it('outlives the page and keeps accounts apart', async () => {
    await (await open()).put(sampleRecord('halden', { name: 'A' }), null);
    const again = await open();
    expect(again.home).toBe('device');
    expect(valueOf(await again.list())).toHaveLength(1);
    expect(valueOf(await (await open('t.other')).list())).toEqual([]);
  });

  it('gives up the account’s facts before it refuses a word', async () => {
    const store = await openIndexedDbStore('t.u', { onNotice: (n) => notices.push(n) });
    await store.commit({ putMessages: [sampleMessage('m1')] });
    const book = await open();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put')
      .mockImplementationOnce(() => {
        throw new DOMException('', 'QuotaExceededError');
      })
      .mockImplementation(put);
    expect((await book.put(sampleRecord('halden', { name: 'A' }), null)).kind).toBe('saved');
    vi.restoreAllMocks();
    expect(notices).toEqual([{ kind: 'memory-only', why: 'full' }]);
    expect((await (await openIndexedDbStore('t.u')).load()).messages).toEqual([]);
    expect(valueOf(await (await open()).list())).toHaveLength(1);
  });

  it('says that there is no room when there is none at all', async () => {
    const book = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await book.put(sampleRecord('halden', { name: 'A' }), null)).toEqual({
      kind: 'failed',
      failure: { kind: 'full' },
    });
    vi.restoreAllMocks();
    expect(valueOf(await book.list())).toEqual([]);
  });

  it('leaves the words of a newer version alone', async () => {
    const newer = await openDB('mainstay-words-t.u', 9, { upgrade: (db) => void db.createObjectStore('future') });
    await newer.put('future', 'kept', 'key');
    newer.close();
    const book = await open();
    expect(book.home).toBe('memory');
    expect(notices).toContainEqual({ kind: 'reload-needed' });
    const still = await openDB('mainstay-words-t.u', 9);
    expect(await still.get('future', 'key')).toBe('kept');
  });
});

describe('the book on this device, where IndexedDB is refused', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', REFUSING);
    vi.stubGlobal('window', { localStorage: new FakeStorage() });
  });
  clientBookContract(open);

  it('outlives the page', async () => {
    await (await open()).put(sampleRecord('halden', { name: 'A' }), null);
    expect((await open()).home).toBe('device');
    expect(valueOf(await (await open()).list())).toHaveLength(1);
  });

  it('is a memory book with a notice where the browser keeps nothing', async () => {
    vi.stubGlobal('window', {});
    const book = await open();
    expect(book.home).toBe('memory');
    expect(notices).toEqual([{ kind: 'memory-only', why: 'refused' }]);
    expect((await book.put(sampleRecord('halden', { name: 'A' }), null)).kind).toBe('saved');
  });
});
