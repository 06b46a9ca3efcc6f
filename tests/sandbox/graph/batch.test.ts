import { describe, expect, it } from 'vitest';
import { agency, clientOf, fillInbox, type Client } from './agency';

const batch = (client: Client, requests: object[]): ReturnType<Client['send']> =>
  client.send('POST', '/$batch', { requests });
const part = (id: string, url: string, more: object = {}): object => ({ id, method: 'GET', url, ...more });

describe('$batch', () => {
  it('answers each part by its id, in another order, whatever became of it', async () => {
    const tenant = agency();
    fillInbox(tenant, 2);
    const { status, body } = await batch(clientOf(tenant), [
      part('1', '/me/messages?$select=subject&$top=1'),
      part('2', '/me/messages/AAMkNone='),
      part('3', '/me'),
      part('4', '/me/mailFolders/inbox'),
      part('5', '/me/todo/lists', {
        method: 'POST',
        body: { displayName: 'L' },
        headers: { 'Content-Type': 'application/json' },
      }),
    ]);
    expect(status).toBe(200);
    const ids = body.responses.map(({ id }: { id: string }) => id);
    expect(ids).not.toEqual(['1', '2', '3', '4', '5']);
    const byId = Object.fromEntries(body.responses.map((each: { id: string }) => [each.id, each]));
    expect([byId['1'].status, byId['2'].status, byId['3'].status, byId['4'].status, byId['5'].status]).toEqual([
      200, 404, 200, 200, 201,
    ]);
    expect(byId['1'].body.value[0].subject).toBe('Mail 1');
    expect(byId['2'].body.error.code).toBe('ErrorItemNotFound');
  });

  it('fails what depends on a failed part with 424, and runs the rest in order', async () => {
    const { body } = await batch(clientOf(agency()), [
      part('b', '/me', { dependsOn: ['a'] }),
      part('a', '/me/messages/AAMkNone='),
      part('c', '/me', { dependsOn: ['b'] }),
      part('d', '/me'),
    ]);
    const byId = Object.fromEntries(
      body.responses.map((each: { id: string; status: number }) => [each.id, each.status]),
    );
    expect(byId).toEqual({ a: 404, b: 424, c: 424, d: 200 });
  });

  it('counts its parts against the four at once', async () => {
    const tenant = agency();
    const client = clientOf(tenant);
    const many = await batch(
      client,
      Array.from({ length: 20 }, (_, at) => part(String(at), '/me/mailFolders/inbox')),
    );
    expect(many.body.responses.map(({ status }: { status: number }) => status)).toEqual(
      Array.from({ length: 20 }, () => 200),
    );
    const [alone, crowded] = await Promise.all([
      client.get('/me/mailFolders/inbox'),
      batch(
        client,
        Array.from({ length: 4 }, (_, at) => part(String(at), '/me/mailFolders/inbox')),
      ),
    ]);
    expect(alone.status).toBe(200);
    const throttled = crowded.body.responses.filter(({ status }: { status: number }) => status === 429);
    expect(crowded.status).toBe(200);
    for (const each of throttled) expect(each.headers['Retry-After']).toBe('1');
  });

  it.each([
    ['21 parts', Array.from({ length: 21 }, (_, at) => part(String(at), '/me'))],
    ['two parts of one id', [part('1', '/me'), part('1', '/me')]],
    ['an absolute url', [part('1', 'https://graph.microsoft.com/v1.0/me')]],
    ['an unknown dependency', [part('1', '/me', { dependsOn: ['9'] })]],
    ['a circle', [part('1', '/me', { dependsOn: ['2'] }), part('2', '/me', { dependsOn: ['1'] })]],
    ['a body without its type', [part('1', '/me/messages', { method: 'POST', body: {} })]],
    ['nothing', []],
  ])('refuses %s', async (_what, requests) => {
    expect((await batch(clientOf(agency()), requests)).status).toBe(400);
  });

  it('needs a token of its own', async () => {
    const client = clientOf(agency());
    const response = await client.raw(
      new Request('https://graph.microsoft.com/v1.0/$batch', { method: 'POST', body: '{}' }),
    );
    expect(response.status).toBe(401);
  });
});

describe('four requests at once', () => {
  it('refuses the fifth with 429 and Retry-After, for each mailbox and app, files aside', async () => {
    const tenant = agency();
    const client = clientOf(tenant);
    const answers = await Promise.all(Array.from({ length: 6 }, () => client.get('/me/mailFolders')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
    expect(answers[4]?.headers.get('Retry-After')).toBe('1');
    expect(answers[4]?.body.error.code).toBe('ApplicationThrottled');
    expect((await client.get('/me/mailFolders')).status).toBe(200);
    const files = await Promise.all(Array.from({ length: 8 }, () => client.get('/me/drive/special/approot')));
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
