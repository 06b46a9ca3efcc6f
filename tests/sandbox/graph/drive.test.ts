import { describe, expect, it } from 'vitest';
import { agency, clientOf, ellenId, priyaId, type Client } from './agency';

const file = '/me/drive/special/approot:/clients/halden.json';
const put = (
  client: Client,
  path: string,
  text: string,
  headers: Record<string, string> = {},
): ReturnType<Client['send']> => client.send('PUT', path, JSON.stringify({ text }), headers);

describe('files in the app folder', () => {
  it('are written by path, found again by path and id, and read over the content host without a token', async () => {
    const client = clientOf(agency());
    expect((await client.get(file)).body.error.code).toBe('itemNotFound');
    const made = await put(client, `${file}:/content`, 'one');
    expect([made.status, made.body.name, made.body.size]).toEqual([201, 'halden.json', 14]);
    const item = await client.get(`${file}?$select=id,eTag,@microsoft.graph.downloadUrl`);
    expect(item.body).toMatchObject({ id: made.body.id, eTag: made.body.eTag });
    expect(item.body.name).toBeUndefined();
    const link = item.body['@microsoft.graph.downloadUrl'] as string;
    const content = await client.raw(new Request(link));
    expect([content.status, content.headers.get('Access-Control-Allow-Origin'), await content.text()]).toEqual([
      200,
      '*',
      '{"text":"one"}',
    ]);
    expect((await client.get(link)).status).toBe(401);
    expect((await client.raw(new Request(`${link}x`))).status).toBe(404);
    const byId = await client.get(`/me/drive/items/${String(made.body.id)}`);
    expect(byId.body.parentReference.path).toBe('/drive/root:/Apps/Mainstay/clients');
    const unchanged = await client.get(file, { 'If-None-Match': made.body.eTag });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
  });

  it('redirect for /content, without a CORS header', async () => {
    const client = clientOf(agency());
    await put(client, `${file}:/content`, 'one');
    const answer = await client.get(`${file}:/content`);
    expect([answer.status, answer.text, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([302, '', null]);
    expect(await (await client.raw(new Request(answer.headers.get('Location') ?? ''))).text()).toBe('{"text":"one"}');
  });

  it('are guarded by If-Match, conflictBehavior and the write under way', async () => {
    const client = clientOf(agency());
    const first = await put(client, `${file}:/content`, 'one');
    const second = await put(client, `${file}:/content`, 'two', { 'If-Match': first.body.eTag });
    expect([second.status, second.body.id]).toEqual([200, first.body.id]);
    expect(second.body.eTag).not.toBe(first.body.eTag);
    const late = await put(client, `${file}:/content`, 'three', { 'If-Match': first.body.eTag });
    expect([late.status, late.body.error.code]).toEqual([412, 'resourceModified']);
    const taken = await put(client, `${file}:/content?@microsoft.graph.conflictBehavior=fail`, 'x');
    expect([taken.status, taken.body.error.code]).toEqual([409, 'nameAlreadyExists']);
    const renamed = await put(client, `${file}:/content?@microsoft.graph.conflictBehavior=rename`, 'x');
    expect([renamed.status, renamed.body.name]).toEqual([201, 'halden 1.json']);
    const both = await Promise.all([put(client, `${file}:/content`, 'a'), put(client, `${file}:/content`, 'b')]);
    expect(both.map(({ status }) => status)).toEqual([200, 409]);
    expect(both[1].body.error.code).toBe('resourceModified');
    expect((await client.send('DELETE', file, undefined, { 'If-Match': first.body.eTag })).status).toBe(412);
    expect((await client.send('DELETE', file)).status).toBe(204);
    expect((await put(client, `${file}:/content`, 'x', { 'If-Match': first.body.eTag })).status).toBe(412);
  });

  it('keep versions, newest first, with their content', async () => {
    const client = clientOf(agency());
    for (const text of ['one', 'two', 'three']) await put(client, `${file}:/content`, text);
    const { value } = (await client.get(`${file}:/versions`)).body;
    expect(value.map((version: { id: string }) => version.id)).toEqual(['3.0', '2.0', '1.0']);
    expect(await (await client.raw(new Request(value[2]['@microsoft.graph.downloadUrl']))).text()).toBe(
      '{"text":"one"}',
    );
  });

  it('are listed in folders, case does not matter, and belong to one person', async () => {
    const tenant = agency();
    tenant.putAppFile(ellenId, 'clients/halden.json', '{}');
    const client = clientOf(tenant);
    const children = await client.get('/me/drive/special/approot:/Clients:/children?$select=name');
    expect(children.body.value.map((item: { name: string }) => item.name)).toEqual(['halden.json']);
    expect((await client.get('/me/drive/special/approot/children')).body.value[0]).toMatchObject({
      name: 'clients',
      folder: { childCount: 1 },
    });
    expect((await client.get('/me/drive/special/approot')).body.specialFolder).toEqual({ name: 'approot' });
    expect((await clientOf(tenant, { oid: priyaId }).get(file)).status).toBe(404);
    const folder = await client.send('POST', '/me/drive/special/approot/children', { name: 'notes', folder: {} });
    expect(folder.status).toBe(201);
    expect(
      (await client.send('POST', '/me/drive/special/approot/children', { name: 'notes', folder: {} })).body.error.code,
    ).toBe('nameAlreadyExists');
    expect((await put(client, '/me/drive/special/approot:/clients:/content', 'x')).status).toBe(400);
    expect((await client.send('PATCH', file, { name: 'northgate.json' })).body.name).toBe('northgate.json');
  });
});
