import { describe, expect, it } from 'vitest';
import { agency, clientOf, dana, deltaRound, ellen, ellenId, fillInbox, now } from './agency';

const inboxDelta = '/me/mailFolders/inbox/messages/delta';
const pageOf = (size: number): Record<string, string> => ({ Prefer: `odata.maxpagesize=${String(size)}` });

describe('message delta of a folder', () => {
  it('pages newest first, with an empty page on the way, and ends with a deltaLink', async () => {
    const tenant = agency();
    fillInbox(tenant, 45);
    const { pages, items } = await deltaRound(
      clientOf(tenant),
      `${inboxDelta}?$select=subject,receivedDateTime`,
      pageOf(10),
    );
    expect(items.map((mail) => mail.subject)).toEqual(Array.from({ length: 45 }, (_, at) => `Mail ${String(44 - at)}`));
    const empty = pages.filter((page) => page.value.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.every((page) => typeof page['@odata.nextLink'] === 'string')).toBe(true);
    expect(items[0].body).toBeUndefined();
  });

  it('then tells only what changed: new, changed, deleted and moved mail', async () => {
    const tenant = agency();
    fillInbox(tenant, 4);
    const client = clientOf(tenant);
    const { items, deltaLink } = await deltaRound(client, `${inboxDelta}?$select=subject,isRead`);
    const [first, second, third] = items;
    await client.send('PATCH', `/me/messages/${first.id}`, { isRead: true });
    await client.send('DELETE', `/me/messages/${second.id}`);
    await client.send('POST', `/me/messages/${third.id}/move`, { destinationId: 'archive' });
    tenant.deliver({ from: dana, to: [ellen], subject: 'New', body: '', at: new Date(now).toISOString() });
    const round = await deltaRound(client, deltaLink);
    expect(
      round.items
        .filter((item) => item['@removed'])
        .map((item) => item.id)
        .sort(),
    ).toEqual([second.id, third.id].sort());
    expect(round.items.filter((item) => !item['@removed']).map((item) => [item.subject, item.isRead])).toEqual([
      ['Mail 3', true],
      ['New', false],
    ]);
    expect((await deltaRound(client, round.deltaLink)).items).toEqual([]);
    const archive = await deltaRound(client, '/me/mailFolders/archive/messages/delta?$select=subject');
    expect(archive.items.map((item) => item.subject)).toEqual([third.subject]);
  });

  it('tells a moved mail under its immutable id in both folders when that is asked for', async () => {
    const tenant = agency();
    fillInbox(tenant, 1);
    const client = clientOf(tenant);
    const immutable = { Prefer: 'IdType="ImmutableId"' };
    const inbox = await deltaRound(client, inboxDelta, immutable);
    const archive = await deltaRound(client, '/me/mailFolders/archive/messages/delta', immutable);
    await client.send('POST', `/me/messages/${inbox.items[0].id}/move`, { destinationId: 'archive' }, immutable);
    expect((await deltaRound(client, inbox.deltaLink, immutable)).items).toEqual([
      { '@odata.type': '#microsoft.graph.message', '@removed': { reason: 'deleted' }, id: inbox.items[0].id },
    ]);
    expect((await deltaRound(client, archive.deltaLink, immutable)).items[0].id).toBe(inbox.items[0].id);
  });

  it('loses nothing that arrives while the first round is under way', async () => {
    const tenant = agency();
    fillInbox(tenant, 20);
    const client = clientOf(tenant);
    const first = await client.get(`${inboxDelta}?$select=subject`, pageOf(5));
    tenant.deliver({ from: dana, to: [ellen], subject: 'Meanwhile', body: '', at: new Date(now).toISOString() });
    const rest = await deltaRound(client, first.body['@odata.nextLink'], pageOf(5));
    const later = await deltaRound(client, rest.deltaLink);
    const seen = [...first.body.value, ...rest.items, ...later.items].map((mail: { subject: string }) => mail.subject);
    expect(new Set(seen)).toEqual(
      new Set([...Array.from({ length: 20 }, (_, at) => `Mail ${String(at)}`), 'Meanwhile']),
    );
    expect(seen).toHaveLength(21);
  });

  it('with a filter stops at 5,000 mails without a word', async () => {
    const tenant = agency();
    for (let at = 0; at < 5005; at += 1) {
      tenant.addMessage(ellenId, 'inbox', {
        id: `AAMk${String(at)}`,
        subject: String(at),
        from: { emailAddress: dana },
        receivedDateTime: new Date(now - at * 60_000).toISOString(),
      });
    }
    const client = clientOf(tenant);
    const filtered = await deltaRound(
      client,
      `${inboxDelta}?$select=subject&$filter=receivedDateTime ge 2020-01-01T00:00:00Z`,
      pageOf(1000),
    );
    expect(filtered.items).toHaveLength(5000);
    const plain = await deltaRound(client, `${inboxDelta}?$select=subject`, pageOf(1000));
    expect(plain.items).toHaveLength(5005);
    const recent = await deltaRound(
      client,
      `${inboxDelta}?$select=subject&$filter=receivedDateTime ge ${new Date(now - 600_000).toISOString()}`,
    );
    expect(recent.items).toHaveLength(11);
  }, 60_000);

  it('keeps to one kind of change when it is asked to', async () => {
    const tenant = agency();
    fillInbox(tenant, 2);
    const client = clientOf(tenant);
    const { deltaLink, items } = await deltaRound(client, `${inboxDelta}?changeType=created&$select=subject`);
    await client.send('PATCH', `/me/messages/${items[0].id}`, { isRead: true });
    tenant.deliver({ from: dana, to: [ellen], subject: 'New', body: '', at: new Date(now).toISOString() });
    expect((await deltaRound(client, deltaLink)).items.map((mail) => mail.subject)).toEqual(['New']);
  });

  it.each([
    '$search="x"',
    '$filter=isRead eq true',
    '$orderby=subject',
    '$filter=receivedDateTime lt 2026-01-01T00:00:00Z',
  ])('refuses %s', async (option) => {
    const { status, body } = await clientOf(agency()).get(`${inboxDelta}?${option}`);
    expect([status, body.error.code]).toEqual([400, 'ErrorInvalidUrlQuery']);
  });

  it('answers 410 when the sync state was forgotten, and 400 to a token that is none', async () => {
    const tenant = agency();
    fillInbox(tenant, 3);
    const client = clientOf(tenant);
    const page = await client.get(inboxDelta, pageOf(2));
    const { deltaLink } = await deltaRound(client, inboxDelta);
    tenant.mailboxOf('ellen')?.forgetSyncStates();
    for (const link of [deltaLink, page.body['@odata.nextLink'] as string]) {
      const gone = await client.get(link);
      expect([gone.status, gone.body.error.code]).toEqual([410, 'SyncStateNotFound']);
      expect(gone.headers.get('Location')).toContain(inboxDelta);
    }
    expect((await deltaRound(client, inboxDelta)).items).toHaveLength(3);
    expect((await client.get(`${inboxDelta}?$deltatoken=made-up`)).status).toBe(400);
    expect((await client.get(deltaLink.replace('inbox', 'archive'))).status).toBe(400);
  });
});
