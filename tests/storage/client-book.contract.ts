import { expect, it } from 'vitest';
import { bookKey } from '../../src/shared/domain/book-record';
import type { BookRecord, Json } from '../../src/shared/domain/book-record';
import type { BookResult, ClientBook, HeldRecord } from '../../src/shared/storage/client-book';

/** A client record with the fields given, stamped by Ellen. */
export function sampleRecord(
  id: string,
  fields: Readonly<Record<string, Json>>,
  kind: BookRecord['kind'] = 'client',
): BookRecord {
  const stamps = Object.fromEntries(
    Object.keys(fields).map((name) => [name, { by: 'ellen.price@brightwater.example', at: 1_000 }]),
  );
  return { kind, id, fields, stamps };
}

/** The value of a result that must be one. */
export function valueOf<T>(result: BookResult<T>): T {
  if (result.kind === 'failed') throw new Error(`the book failed: ${result.failure.kind}`);
  return result.value;
}

async function saved(book: ClientBook, record: BookRecord, ifMatch: string | null): Promise<string> {
  const result = await book.put(record, ifMatch);
  if (result.kind !== 'saved') throw new Error(`not saved: ${result.kind}`);
  return result.etag;
}

const names = (held: readonly HeldRecord[]): readonly string[] => held.map((h) => bookKey(h.record)).sort();

/** What every home of the book does. `open` gives an empty book. */
export function clientBookContract(open: () => Promise<ClientBook>): void {
  it('is empty at first', async () => {
    const book = await open();
    expect(valueOf(await book.list())).toEqual([]);
    expect(valueOf(await book.get('client/halden'))).toBeNull();
    expect(valueOf(await book.changes(null)).records).toEqual([]);
  });

  it('gives back what was put, with the tag to change it', async () => {
    const book = await open();
    const record = sampleRecord('halden', {
      name: 'Halden Foods',
      domains: ['halden.example'],
      about: '“Spring”, naïve & <b>bold</b> 🍏',
    });
    const etag = await saved(book, record, null);
    expect(valueOf(await book.get('client/halden'))).toEqual({ record, etag });
    const next = sampleRecord('halden', { name: 'Halden' });
    const nextTag = await saved(book, next, etag);
    expect(nextTag).not.toBe(etag);
    expect(valueOf(await book.get('client/halden'))).toEqual({ record: next, etag: nextTag });
  });

  it('creates only where nothing is yet, and says what stands there', async () => {
    const book = await open();
    const first = sampleRecord('halden', { name: 'Halden Foods' });
    const etag = await saved(book, first, null);
    expect(await book.put(sampleRecord('halden', { name: 'Other' }), null)).toEqual({
      kind: 'conflict',
      theirs: { record: first, etag },
    });
  });

  it('changes only what was read, and says what stands there', async () => {
    const book = await open();
    const old = await saved(book, sampleRecord('halden', { name: 'A' }), null);
    const theirs = sampleRecord('halden', { name: 'B' });
    const etag = await saved(book, theirs, old);
    expect(await book.put(sampleRecord('halden', { name: 'C' }), old)).toEqual({
      kind: 'conflict',
      theirs: { record: theirs, etag },
    });
    expect(valueOf(await book.get('client/halden'))?.record).toEqual(theirs);
  });

  it('refuses to change what is not there', async () => {
    const book = await open();
    expect(await book.put(sampleRecord('halden', { name: 'A' }), 'some-tag')).toEqual({
      kind: 'conflict',
      theirs: null,
    });
    expect(valueOf(await book.list())).toEqual([]);
  });

  it('takes the same content twice as one write, whatever the tag', async () => {
    const book = await open();
    const first = sampleRecord('halden', { name: 'A' });
    const etag = await saved(book, first, null);
    expect(await book.put(first, null)).toEqual({ kind: 'saved', etag });
    const second = sampleRecord('halden', { name: 'B' });
    const tag = await saved(book, second, etag);
    expect(await book.put(second, etag)).toEqual({ kind: 'saved', etag: tag });
  });

  it('lists every kind, and removed records as removed', async () => {
    const book = await open();
    await saved(book, sampleRecord('halden', { name: 'A' }), null);
    await saved(book, sampleRecord('halden', { to: 'priya' }, 'handover'), null);
    await saved(book, sampleRecord('none', { x: 1 }, 'answers'), null);
    await saved(book, sampleRecord('rules', { x: [1, { y: null }] }, 'settings'), null);
    await saved(book, { ...sampleRecord('kestrel', {}), removed: true }, null);
    const all = valueOf(await book.list());
    expect(names(all)).toEqual([
      'answers/none',
      'client/halden',
      'client/kestrel',
      'handover/halden',
      'settings/rules',
    ]);
    expect(all.find((h) => h.record.id === 'kestrel')?.record.removed).toBe(true);
  });

  it('tells what changed since the last look, once', async () => {
    const book = await open();
    const etag = await saved(book, sampleRecord('halden', { name: 'A' }), null);
    await saved(book, sampleRecord('kestrel', { name: 'K' }), null);
    const first = valueOf(await book.changes(null));
    expect(names(first.records)).toEqual(['client/halden', 'client/kestrel']);
    const quiet = valueOf(await book.changes(first.cursor));
    expect(quiet.records).toEqual([]);
    const tag = await saved(book, sampleRecord('halden', { name: 'B' }), etag);
    const second = valueOf(await book.changes(quiet.cursor));
    expect(second.records).toEqual([{ record: sampleRecord('halden', { name: 'B' }), etag: tag }]);
    expect(valueOf(await book.changes(second.cursor)).records).toEqual([]);
  });

  it('keeps earlier versions, newest first', async () => {
    const book = await open();
    let etag = await saved(book, sampleRecord('halden', { about: 'one' }), null);
    etag = await saved(book, sampleRecord('halden', { about: 'two' }), etag);
    await saved(book, sampleRecord('halden', { about: 'three' }), etag);
    const texts = valueOf(await book.history('client/halden')).map((h) => h.record.fields['about']);
    expect(texts).toEqual(['three', 'two', 'one']);
    expect(valueOf(await book.history('client/unknown'))).toEqual([]);
  });

  it('forgets everything, tells others that it is gone, and starts anew', async () => {
    const book = await open();
    await saved(book, sampleRecord('halden', { name: 'A' }), null);
    const { cursor } = valueOf(await book.changes(null));
    expect(valueOf(await book.clear())).toBeNull();
    expect(valueOf(await book.list())).toEqual([]);
    expect(valueOf(await book.changes(cursor)).records).toMatchObject([
      { record: { kind: 'client', id: 'halden', removed: true }, etag: '' },
    ]);
    await saved(book, sampleRecord('halden', { name: 'Again' }), null);
    expect(names(valueOf(await book.list()))).toEqual(['client/halden']);
    expect(valueOf(await book.clear())).toBeNull();
    expect(valueOf(await book.clear())).toBeNull();
  });
}
