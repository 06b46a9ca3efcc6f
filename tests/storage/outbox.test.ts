import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientBook, PutResult } from '../../src/shared/storage/client-book';
import { createOutbox, placeOf } from '../../src/shared/storage/create-outbox';
import { createMemoryKeyValue } from '../../src/shared/storage/key-value';
import type { KeyValue } from '../../src/shared/storage/key-value';
import { createKeyValueBook } from '../../src/shared/storage/key-value-book';
import { createMemoryBook } from '../../src/shared/storage/memory-book';
import { createOneDriveBook } from '../../src/shared/storage/one-drive-book';
import type { Outbox, OutboxParts } from '../../src/shared/storage/outbox';
import { createTabs } from '../../src/shared/storage/tabs';
import { openWords } from '../../src/shared/storage/words-database';
import { valueOf } from './client-book.contract';
import { answer, driveLine } from './drive-line';

const ELLEN = 'ellen.price@brightwater.example';
const PRIYA = 'priya.raman@brightwater.example';
let now: number;
let timers: { readonly ms: number; readonly work: () => void }[];

function outbox(parts: Partial<OutboxParts> & Pick<OutboxParts, 'book'>): Outbox {
  return createOutbox({
    device: createMemoryKeyValue(),
    by: ELLEN,
    clock: () => (now += 1),
    random: () => 0,
    schedule: (ms, work) => {
      const timer = { ms, work };
      timers.push(timer);
      return () => void (timers = timers.filter((t) => t !== timer));
    },
    ...parts,
  });
}

async function opened(parts: Partial<OutboxParts> & Pick<OutboxParts, 'book'>): Promise<Outbox> {
  const box = outbox(parts);
  await box.open();
  return box;
}

function deviceBook(values: KeyValue = createMemoryKeyValue()): ClientBook {
  return createKeyValueBook({ ...values, home: 'device' });
}

const field = (box: Outbox, key: string, name: string): unknown => box.records().get(key)?.fields[name];
const offline = (book: ClientBook): ClientBook => ({
  ...book,
  put: () => Promise.resolve({ kind: 'failed', failure: { kind: 'offline' } }),
});

beforeEach(() => {
  now = 1_000;
  timers = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('the outbox', () => {
  it('shows what is typed at once, sends it after a moment of quiet, once for many keystrokes', async () => {
    const book = createMemoryBook();
    const box = await opened({ book });
    for (const text of ['H', 'Ha', 'Hal']) box.write('client', 'halden', 'name', text);
    expect(field(box, 'client/halden', 'name')).toBe('Hal');
    expect(box.status().saving).toBe('saving');
    expect(timers.map((t) => t.ms)).toEqual([800]);
    await box.flush();
    expect(valueOf(await book.history('client/halden'))).toHaveLength(1);
    expect(box.status()).toMatchObject({
      saving: 'saved',
      savedAt: now,
      failure: null,
      home: 'memory',
      onDevice: true,
    });
    expect(box.records().get('client/halden')?.stamps['name']).toMatchObject({ by: ELLEN });
  });

  it('keeps it over a restart while the book cannot be reached, and sends it then', async () => {
    const book = createMemoryBook();
    const device = await openWords('t.u', 'outbox');
    const box = await opened({ book: offline(book), device });
    box.write('handover', 'halden', 'risks', 'Contract ends in March');
    await box.flush();
    expect(box.status()).toMatchObject({ saving: 'waiting', failure: { kind: 'offline' } });
    box.stop();
    const again = await opened({ book, device: await openWords('t.u', 'outbox') });
    expect(field(again, 'handover/halden', 'risks')).toBe('Contract ends in March');
    await again.flush();
    expect(valueOf(await book.get('handover/halden'))?.record.fields).toEqual({ risks: 'Contract ends in March' });
  });

  it('waits longer after each failure, and at least as long as the service asks', async () => {
    const line = driveLine();
    line.trouble = () => answer(503);
    const box = await opened({ book: createOneDriveBook(line.http) });
    box.write('client', 'halden', 'name', 'H');
    const waits: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      await box.flush();
      waits.push(timers.at(-1)?.ms ?? 0);
    }
    line.trouble = () => answer(429, '', { 'retry-after': '90' });
    await box.flush();
    expect([...waits, timers.at(-1)?.ms]).toEqual([500, 1_000, 2_000, 4_000, 90_000]);
    box.write('client', 'halden', 'name', 'Ha'); // typing does not shorten the wait
    expect(timers.map((t) => t.ms)).toEqual([90_000]);
  });

  it('does not go on waiting once the book answers again', async () => {
    const line = driveLine();
    line.trouble = () => 'offline';
    const box = await opened({ book: createOneDriveBook(line.http) });
    box.write('client', 'halden', 'name', 'H');
    for (let i = 0; i < 5; i += 1) await box.flush();
    expect(await box.refresh()).toEqual({ kind: 'offline' });
    expect(timers.map((t) => t.ms)).toEqual([8_000]);
    line.trouble = () => null;
    expect(await box.refresh()).toBeNull();
    expect(timers.map((t) => t.ms)).toEqual([800]);
  });

  it('merges field by field what two people changed at the same time', async () => {
    const book = createMemoryBook();
    const [ellen, priya] = [await opened({ book }), await opened({ book, by: PRIYA })];
    ellen.write('client', 'halden', 'about', 'Chilled food');
    priya.write('client', 'halden', 'renewal', '2026-09-30');
    for (const box of [ellen, priya, ellen]) await box.flush().then(() => box.refresh());
    for (const box of [ellen, priya]) {
      expect(box.records().get('client/halden')?.fields).toEqual({ about: 'Chilled food', renewal: '2026-09-30' });
      expect(box.status().conflicts).toEqual([]);
    }
  });

  it('merges lines and people of one field one by one', async () => {
    const book = createMemoryBook();
    const [ellen, priya] = [await opened({ book }), await opened({ book, by: PRIYA })];
    const line = (id: string, text: string): { id: string; text: string } => ({ id, text });
    ellen.write('handover', 'halden', 'risks', [line('1', 'one'), line('2', 'two')]);
    await ellen.flush();
    await priya.refresh();
    ellen.write('handover', 'halden', 'risks', [line('1', 'ONE'), line('2', 'two'), line('3', 'three')]);
    priya.write('handover', 'halden', 'risks', [line('1', 'one'), line('4', 'four')]);
    for (const box of [ellen, priya, ellen]) await box.flush().then(() => box.refresh());
    const expected = [line('1', 'ONE'), line('3', 'three'), line('4', 'four')];
    for (const box of [ellen, priya]) {
      const lines = field(box, 'handover/halden', 'risks') as readonly { id: string }[];
      expect([...lines].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
      expect(box.status().conflicts).toEqual([]);
    }
  });

  it.each(['mine', 'theirs'] as const)(
    'shows both values of a field two people changed, and keeps %s when that is chosen',
    async (keep) => {
      const book = createMemoryBook();
      const [ellen, priya] = [await opened({ book }), await opened({ book, by: PRIYA })];
      ellen.write('client', 'halden', 'about', 'From Ellen');
      await ellen.flush();
      priya.write('client', 'halden', 'about', 'From Priya');
      priya.write('client', 'halden', 'since', '2019');
      await priya.flush();
      const [conflict] = priya.status().conflicts;
      expect(conflict).toMatchObject({
        kind: 'client',
        id: 'halden',
        field: 'about',
        mine: { value: 'From Priya', by: PRIYA },
        theirs: { value: 'From Ellen', by: ELLEN },
      });
      expect(field(priya, 'client/halden', 'about')).toBe('From Priya');
      expect(valueOf(await book.get('client/halden'))?.record.fields).toEqual({ about: 'From Ellen', since: '2019' });
      if (conflict) priya.resolve(conflict, keep);
      await priya.flush();
      await ellen.refresh();
      const kept = keep === 'mine' ? 'From Priya' : 'From Ellen';
      expect([field(ellen, 'client/halden', 'about'), field(priya, 'client/halden', 'about')]).toEqual([kept, kept]);
      expect(priya.status().conflicts).toEqual([]);
    },
  );

  it('lets the same person’s later switch win without asking', async () => {
    const book = createMemoryBook();
    const [desk, phone] = [await opened({ book }), await opened({ book })];
    desk.write('settings', 'app', 'mailDaysBack', 90);
    phone.write('settings', 'app', 'mailDaysBack', 180);
    for (const box of [phone, desk, phone]) await box.flush().then(() => box.refresh());
    for (const box of [desk, phone])
      expect([field(box, 'settings/app', 'mailDaysBack'), box.status().conflicts]).toEqual([180, []]);
  });

  it('knows its own write again when the answer was lost and more was typed since', async () => {
    const book = createMemoryBook();
    let cut = true;
    const losing: ClientBook = {
      ...book,
      put: async (record, ifMatch): Promise<PutResult> => {
        const result = await book.put(record, ifMatch);
        return cut ? { kind: 'failed', failure: { kind: 'offline' } } : result;
      },
    };
    const box = await opened({ book: losing });
    box.write('client', 'halden', 'about', 'one');
    await box.flush();
    box.write('client', 'halden', 'about', 'one two');
    cut = false;
    await box.flush();
    expect(box.status()).toMatchObject({ saving: 'saved', conflicts: [] });
    expect(valueOf(await book.get('client/halden'))?.record.fields).toEqual({ about: 'one two' });
  });

  it('removes, brings back, and forgets for good', async () => {
    const book = createMemoryBook();
    const [ellen, priya] = [await opened({ book }), await opened({ book, by: PRIYA })];
    ellen.write('client', 'halden', 'name', 'Halden');
    ellen.setRemoved('client', 'halden', true);
    await ellen.flush();
    await priya.refresh();
    expect(priya.records().get('client/halden')).toMatchObject({ removed: true, fields: { name: 'Halden' } });
    ellen.setRemoved('client', 'halden', false);
    await ellen.flush();
    await priya.refresh();
    expect(priya.records().get('client/halden')?.removed).toBeUndefined();
    ellen.erase('client', 'halden');
    await ellen.flush();
    await priya.refresh();
    for (const box of [ellen, priya])
      expect(box.records().get('client/halden')).toEqual({
        kind: 'client',
        id: 'halden',
        fields: {},
        stamps: {},
        removed: true,
      });
    expect(ellen.status().saving).toBe('saved');
  });

  it('moves everything to OneDrive when that may be used, merges with what is there, and empties the device', async () => {
    const line = driveLine();
    const [device, shelf] = [deviceBook(), createMemoryKeyValue()];
    const phone = await opened({ book: createOneDriveBook(line.http), by: ELLEN });
    phone.write('client', 'halden', 'since', '2019');
    phone.write('settings', 'app', 'mailDaysBack', 90);
    await phone.flush();
    const box = await opened({ book: device, device: shelf });
    box.write('client', 'halden', 'name', 'Halden Foods');
    box.write('client', 'kestrel', 'name', 'Kestrel Travel');
    await box.flush();
    expect((await placeOf(shelf))?.home).toBe('device');
    await box.moveTo(createOneDriveBook(line.http));
    expect(box.status()).toMatchObject({ home: 'onedrive', saving: 'saved', conflicts: [] });
    expect((await placeOf(shelf))?.home).toBe('onedrive');
    expect(valueOf(await device.list())).toEqual([]);
    expect(box.records().get('client/halden')?.fields).toEqual({ name: 'Halden Foods', since: '2019' });
    expect(field(box, 'settings/app', 'mailDaysBack')).toBe(90);
    await phone.refresh();
    expect([...phone.records().keys()].sort()).toEqual(['client/halden', 'client/kestrel', 'settings/app']);
  });

  it('keeps the device’s book until OneDrive has everything', async () => {
    const line = driveLine();
    const [device, shelf] = [deviceBook(), createMemoryKeyValue()];
    const box = await opened({ book: device, device: shelf });
    box.write('client', 'halden', 'name', 'Halden Foods');
    await box.flush();
    line.trouble = (request) => (request.method === 'PUT' ? 'offline' : null);
    await box.moveTo(createOneDriveBook(line.http));
    expect(box.status()).toMatchObject({ home: 'onedrive', saving: 'waiting' });
    expect(valueOf(await device.list())).toHaveLength(1);
    line.trouble = () => null;
    const again = await opened({ book: createOneDriveBook(line.http), device: shelf });
    await again.flush();
    expect(valueOf(await createOneDriveBook(line.http).get('client/halden'))?.record.fields).toEqual({
      name: 'Halden Foods',
    });
  });

  it('forgets everything, here and in the book', async () => {
    const [book, device] = [createMemoryBook(), createMemoryKeyValue()];
    const box = await opened({ book, device });
    box.write('client', 'halden', 'name', 'Halden');
    await box.flush();
    box.write('client', 'halden', 'name', 'Not yet sent');
    await box.clear();
    expect([box.records().size, valueOf(await book.list())]).toEqual([0, []]);
    expect((await opened({ book, device })).records().size).toBe(0);
  });

  it('goes on, and says so, while the device refuses to keep anything', async () => {
    const book = createMemoryBook();
    const device = await openWords('t.u', 'outbox');
    const box = await opened({ book: offline(book), device });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    box.write('client', 'halden', 'about', 'one');
    await vi.waitFor(() => expect(box.status().onDevice).toBe(false));
    expect(field(box, 'client/halden', 'about')).toBe('one');
    put.mockRestore();
    box.write('client', 'halden', 'about', 'one two');
    await vi.waitFor(() => expect(box.status().onDevice).toBe(true));
    const again = await opened({ book, device: await openWords('t.u', 'outbox') });
    expect(field(again, 'client/halden', 'about')).toBe('one two');
  });

  it('keeps the identity of what did not change', async () => {
    const box = await opened({ book: createMemoryBook() });
    box.write('client', 'halden', 'name', 'Halden');
    box.write('client', 'kestrel', 'name', 'Kestrel');
    const before = box.records();
    await box.flush();
    expect(box.records()).toBe(before);
    box.write('client', 'kestrel', 'name', 'Kestrel Travel');
    expect(box.records()).not.toBe(before);
    expect(box.records().get('client/halden')).toBe(before.get('client/halden'));
  });
});

describe('two windows of one account', () => {
  it('see each other’s edits, and both edits reach the book', async () => {
    const book = createMemoryBook();
    const open = async (): Promise<Outbox> =>
      opened({ book, device: await openWords('t.u', 'outbox'), tabs: createTabs('t.u') });
    const [pane, tab] = [await open(), await open()];
    pane.write('client', 'halden', 'name', 'Halden Foods');
    await vi.waitFor(() => expect(field(tab, 'client/halden', 'name')).toBe('Halden Foods'));
    tab.write('client', 'halden', 'about', 'Chilled');
    await Promise.all([pane.flush(), tab.flush()]);
    await Promise.all([pane.flush(), tab.flush()]);
    expect(valueOf(await book.get('client/halden'))?.record.fields).toEqual({ name: 'Halden Foods', about: 'Chilled' });
    expect([pane.status().conflicts, tab.status().conflicts]).toEqual([[], []]);
    await vi.waitFor(() => expect([pane.status().saving, tab.status().saving]).toEqual(['saved', 'saved']));
  });

  it('send what a window that was closed could not send any more', async () => {
    const book = createMemoryBook();
    const open = async (): Promise<Outbox> =>
      opened({ book, device: await openWords('t.u', 'outbox'), tabs: createTabs('t.u') });
    const [pane, tab] = [await open(), await open()];
    pane.write('client', 'halden', 'name', 'Halden Foods');
    pane.stop();
    await vi.waitFor(() => expect(timers.map((t) => t.ms)).toEqual([3_200]));
    timers[0]?.work();
    await vi.waitFor(() => expect(tab.status().saving).toBe('saved'));
    expect(valueOf(await book.get('client/halden'))?.record.fields).toEqual({ name: 'Halden Foods' });
  });

  it('stop writing to a home that another window has left, and say where it went', async () => {
    const line = driveLine();
    const device = deviceBook();
    const open = async (): Promise<Outbox> =>
      opened({ book: device, device: await openWords('t.u', 'outbox'), tabs: createTabs('t.u') });
    const [pane, tab] = [await open(), await open()];
    pane.write('client', 'halden', 'name', 'Halden Foods');
    await pane.flush();
    await tab.moveTo(createOneDriveBook(line.http));
    await vi.waitFor(() => expect(pane.status().movedTo).toBe('onedrive'));
    pane.write('client', 'halden', 'about', 'Chilled');
    await pane.flush();
    expect(valueOf(await device.list())).toEqual([]);
    await pane.moveTo(createOneDriveBook(line.http));
    expect(valueOf(await createOneDriveBook(line.http).get('client/halden'))?.record.fields).toEqual({
      name: 'Halden Foods',
      about: 'Chilled',
    });
    expect(pane.status()).toMatchObject({ movedTo: null, saving: 'saved' });
  });
});
