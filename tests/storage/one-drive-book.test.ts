import { describe, expect, it } from 'vitest';
import { createOneDriveBook } from '../../src/shared/storage/one-drive-book';
import { clientBookContract, sampleRecord, valueOf } from './client-book.contract';
import { answer, driveLine } from './drive-line';

const halden = sampleRecord('halden', { name: 'Halden Foods' });

describe('the book in OneDrive, over the emulated service', () => {
  clientBookContract(() => Promise.resolve(createOneDriveBook(driveLine().http)));

  it('is one readable JSON file a record, in the app’s own folder', async () => {
    const line = driveLine();
    await createOneDriveBook(line.http).put(halden, null);
    const put = line.sent.find((request) => request.method === 'PUT');
    expect(put?.path).toBe(
      '/me/drive/special/approot:/mainstay/client/halden.json:/content?@microsoft.graph.conflictBehavior=fail',
    );
    expect(JSON.parse(put?.body ?? '')).toEqual({ mainstay: 1, ...halden });
  });

  it('asks content addresses without a token, and everything else below /v1.0', async () => {
    const line = driveLine();
    const book = createOneDriveBook(line.http);
    await book.put(halden, null);
    valueOf(await book.changes(null));
    valueOf(await book.history('client/halden'));
    const foreign = line.sent.filter((request) => !request.path.startsWith('/me/drive/'));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.every((request) => request.signed === false && request.path.startsWith('https://'))).toBe(true);
  });

  it('downloads only what changed', async () => {
    const line = driveLine();
    const book = createOneDriveBook(line.http);
    for (let i = 0; i < 20; i += 1) await book.put(sampleRecord(`c${i}`, { name: 'x' }), null);
    const { cursor } = valueOf(await book.changes(null));
    await book.put(sampleRecord('c7', { name: 'y' }), valueOf(await book.get('client/c7'))?.etag ?? null);
    const before = line.sent.length;
    expect(valueOf(await book.changes(cursor)).records).toHaveLength(1);
    expect(line.sent.slice(before).filter((request) => request.signed === false)).toHaveLength(1);
  });

  it.each([
    [answer(429, '', { 'retry-after': '7' }), { kind: 'busy', retryAfterMs: 7_000 }],
    [answer(429, '', { 'retry-after': 'soon' }), { kind: 'busy' }],
    [answer(503), { kind: 'busy' }],
    [answer(423), { kind: 'busy' }],
    [answer(507), { kind: 'full' }],
    [answer(403), { kind: 'not-allowed' }],
    [answer(401), { kind: 'not-allowed' }],
    [answer(200, '<html>Sign in to the network</html>'), { kind: 'broken' }],
    [answer(200, ''), { kind: 'broken' }],
    ['offline' as const, { kind: 'offline' }],
  ])('says why it gave nothing (%j)', async (instead, failure) => {
    const line = driveLine();
    const book = createOneDriveBook(line.http);
    await book.put(halden, null);
    line.trouble = () => instead;
    expect(await book.list()).toEqual({ kind: 'failed', failure });
    expect(await book.get('client/halden')).toEqual({ kind: 'failed', failure });
    expect(await book.changes(null)).toEqual({ kind: 'failed', failure });
  });

  it.each([
    [answer(429, '', { 'retry-after': '7' }), 'busy'],
    [answer(423), 'busy'],
    [answer(507), 'full'],
    ['offline' as const, 'offline'],
  ])('says why a write did not happen (%j)', async (instead, kind) => {
    const line = driveLine();
    line.trouble = (request) => (request.method === 'PUT' ? instead : null);
    expect(await createOneDriveBook(line.http).put(halden, null)).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  it('knows its own write again after the answer was lost', async () => {
    const line = driveLine();
    const book = createOneDriveBook(line.http);
    line.trouble = (request) => (request.method === 'PUT' ? 'cut' : null);
    expect((await book.put(halden, null)).kind).toBe('failed');
    line.trouble = () => null;
    expect((await book.put(halden, null)).kind).toBe('saved');
    expect(valueOf(await book.history('client/halden'))).toHaveLength(1);
  });

  it('does not write over a change even where the service ignores If-Match', async () => {
    const line = driveLine();
    const ignoring = createOneDriveBook((request) => line.http({ ...request, headers: {} }));
    await ignoring.put(halden, null);
    const old = valueOf(await ignoring.get('client/halden'))?.etag ?? null;
    const theirs = sampleRecord('halden', { name: 'Theirs' });
    await ignoring.put(theirs, old);
    expect(await ignoring.put(sampleRecord('halden', { name: 'Mine' }), old)).toMatchObject({
      kind: 'conflict',
      theirs: { record: theirs },
    });
  });

  it('looks again when the service stored another size than was sent', async () => {
    const line = driveLine();
    line.trouble = (request) =>
      request.method === 'PUT' ? answer(201, JSON.stringify({ name: 'halden.json', eTag: '"x"', size: 3 })) : null;
    expect(await createOneDriveBook(line.http).put(halden, null)).toEqual({ kind: 'conflict', theirs: null });
  });

  it('never writes over a file it cannot read, and does not let it hide the others', async () => {
    const line = driveLine();
    const book = createOneDriveBook(line.http);
    await book.put(sampleRecord('kestrel', { name: 'Kestrel' }), null);
    const newer = JSON.stringify({ mainstay: 2, kind: 'client', id: 'halden', fields: {}, stamps: {} });
    await line.http({
      method: 'PUT',
      path: '/me/drive/special/approot:/mainstay/client/halden.json:/content',
      body: newer,
    });
    expect(await book.put(halden, null)).toEqual({ kind: 'failed', failure: { kind: 'broken' } });
    expect(valueOf(await book.list()).map((held) => held.record.id)).toEqual(['kestrel']);
    const file = await line.http({ method: 'GET', path: '/me/drive/special/approot:/mainstay/client/halden.json' });
    expect(JSON.parse(file.body)).toMatchObject({ size: newer.length });
  });

  it('follows pages of its own service only', async () => {
    const line = driveLine();
    line.trouble = (request) =>
      request.path.includes('/client:/children')
        ? answer(200, JSON.stringify({ value: [], '@odata.nextLink': 'https://graph.example/v1.0/me/drive' }))
        : null;
    expect(valueOf(await createOneDriveBook(line.http).list())).toEqual([]);
    expect(line.sent.every((request) => !request.path.includes('graph.example'))).toBe(true);
  });

  it('takes the versions along when a record is forgotten', async () => {
    const line = driveLine();
    const book = createOneDriveBook(line.http);
    await book.put(halden, null);
    const etag = valueOf(await book.get('client/halden'))?.etag ?? null;
    expect((await book.put({ kind: 'client', id: 'halden', fields: {}, stamps: {}, removed: true }, etag)).kind).toBe(
      'saved',
    );
    const versions = valueOf(await book.history('client/halden'));
    expect(versions.map((version) => version.record.fields)).toEqual([{}]);
  });
});
