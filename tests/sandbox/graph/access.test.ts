import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../sandbox/graph/router';
import { scopes } from '../../../sandbox/graph/scopes';
import { documentedPath } from '../../../sandbox/contract/openapi-subset';
import { checkedGraph } from '../../contract/checked-graph';
import { agency, clientOf, dana, ellen, everyScope, fillInbox, tokenOf } from './agency';

const ask = async (token: string | undefined): Promise<[number, string]> => {
  const tenant = agency();
  const response = await checkedGraph(tenant, { now: () => 1_800_000_000_000 })(
    new Request(
      'https://graph.microsoft.com/v1.0/me',
      token === undefined ? {} : { headers: { Authorization: token } },
    ),
  );
  return [response.status, ((await response.json()) as { error?: { code: string } }).error?.code ?? ''];
};

describe('who may ask', () => {
  it('is refused without a good token', async () => {
    const tenant = agency();
    const refused = [401, 'InvalidAuthenticationToken'];
    expect(await ask(undefined)).toEqual(refused);
    expect(await ask('Bearer nonsense')).toEqual(refused);
    expect(await ask(`Bearer ${tokenOf(tenant, undefined, undefined, { aud: 'api://other' })}`)).toEqual(refused);
    expect(await ask(`Bearer ${tokenOf(tenant, undefined, undefined, { tid: 'other' })}`)).toEqual(refused);
    expect(await ask(`Bearer ${tokenOf(tenant, undefined, undefined, { exp: 1_799_999_999 })}`)).toEqual(refused);
    expect(await ask(`Bearer ${tokenOf(tenant, undefined, undefined, { exp: 1_800_000_001 })}`)).toEqual([200, '']);
  });

  it('has no mailbox when the person is not of this tenant', async () => {
    const { status, body } = await clientOf(agency(), { oid: '99999999-9999-4999-8999-999999999999' }).get(
      '/me/messages',
    );
    expect([status, body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });

  it.each(
    routes.filter(({ scope }) => scopes[scope].length > 0).map((route) => [route.method, route.path, route] as const),
  )('%s %s is refused without its scope', async (method, path, route) => {
    const url = path.replace('/items/{driveItem-id}', '/special/approot').replace(/\{[^}]+\}/g, 'AAMk');
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const wanted: readonly string[] = scopes[route.scope];
    const others =
      `${everyScope} Mail.Read Mail.ReadBasic Calendars.Read Calendars.ReadBasic Files.Read Tasks.Read MailboxSettings.Read`
        .split(' ')
        .filter((scope) => !wanted.includes(scope))
        .join(' ');
    expect((await clientOf(agency(), { scp: others }).send(method, url, body)).status).toBe(403);
    expect((await clientOf(agency(), { scp: wanted[0] ?? '' }).send(method, url, body)).status).not.toBe(403);
  });

  it('reads mail without bodies and without search under Mail.ReadBasic', async () => {
    const tenant = agency();
    fillInbox(tenant, 1);
    const client = clientOf(tenant, { scp: 'Mail.ReadBasic' });
    const [mail] = (await client.get('/me/messages')).body.value;
    expect([mail.body, mail.bodyPreview, mail.subject]).toEqual([undefined, undefined, 'Mail 0']);
    expect((await client.get(`/me/messages/${mail.id}?$select=uniqueBody,body`)).body.uniqueBody).toBeUndefined();
    expect((await client.get('/me/messages?$search="mail"')).status).toBe(403);
    expect((await client.get(`/me/messages/${mail.id}/attachments`)).status).toBe(403);
    tenant.invite({
      organizer: dana,
      attendees: [ellen],
      subject: 'M',
      body: 'Agenda',
      start: '2026-03-03T10:00:00',
      end: '2026-03-03T11:00:00',
      timeZone: 'UTC',
    });
    const basic = await clientOf(tenant, { scp: 'Calendars.ReadBasic' }).get(
      '/me/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z',
    );
    expect([basic.body.value[0].subject, basic.body.value[0].body]).toEqual(['M', undefined]);
  });

  it('finds a way for unknown paths, methods and versions', async () => {
    const client = clientOf(agency());
    expect((await client.get('/me/nothing')).status).toBe(400);
    expect((await client.send('PUT', '/me/messages', {})).status).toBe(405);
    expect((await client.get('https://graph.microsoft.com/beta/me')).status).toBe(400);
    expect((await client.get('/sites/root')).status).toBe(400);
  });
});

const permissionsFile = '../shared/graph/permissions-subset.json';
// The reference lists the least scopes of some reads without the ones that write and include them.
it.runIf(existsSync(permissionsFile) || process.env['CI'] === 'true')(
  'the scopes are those of Microsoft’s permissions reference',
  () => {
    const { operations } = JSON.parse(readFileSync(permissionsFile, 'utf8')) as {
      operations: Record<string, { delegatedWork: Record<string, string> }>;
    };
    const compared = routes.flatMap((route) => {
      const documented = operations[`${route.method} ${documentedPath(route.path)}`]?.delegatedWork;
      return documented === undefined || Object.keys(documented).length === 0
        ? []
        : [
            {
              operation: `${route.method} ${route.path}`,
              unknown: scopes[route.scope].filter(
                (scope) => !(scope in documented) && !(scope.replace('ReadWrite', 'Read') in documented),
              ),
            },
          ];
    });
    expect(compared.length).toBeGreaterThan(30);
    expect(compared.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
  },
);
