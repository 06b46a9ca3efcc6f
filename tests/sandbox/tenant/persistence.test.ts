import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { agency, clientOf, dana, deltaRound, ellen, ellenId, fillInbox, now, priya } from '../graph/agency';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const reopened = async (): Promise<Tenant> => {
  const tenant = new Tenant({ clock: () => now, dataDir: folder });
  expect(await tenant.load()).toBe(true);
  return tenant;
};

/** Everything one person can see, by the answers of Graph. */
async function sight(tenant: Tenant, oid = ellenId): Promise<string[]> {
  const client = clientOf(tenant, { oid });
  const paths = [
    '/me/messages?$top=100',
    '/me/mailFolders',
    '/me/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z&$top=100',
    '/me/todo/lists',
    '/me/outlook/masterCategories',
    '/me/mailboxSettings',
    '/me/drive/special/approot:/a/b.json:/versions',
  ];
  const texts: string[] = [];
  for (const path of paths)
    texts.push(
      (await client.get(path)).text
        .replace(/"@microsoft.graph.downloadUrl":"[^"]*",/g, '')
        .replace(/"(?:request-id|client-request-id|date)":"[^"]*",?/g, ''),
    );
  return texts;
}

describe('a tenant with a data folder', () => {
  it('is the same after a restart, delta links included', async () => {
    const tenant = agency({ dataDir: folder });
    fillInbox(tenant, 12);
    tenant.invite({
      organizer: ellen,
      attendees: [priya],
      subject: 'Weekly',
      start: '2026-03-03T10:00:00',
      end: '2026-03-03T10:30:00',
      timeZone: 'Europe/London',
      repeats: { every: 'week', interval: 1, count: 5 },
    });
    tenant.putAppFile(ellenId, 'a/b.json', '{}');
    const client = clientOf(tenant);
    const [occurrence] = (
      await client.get('/me/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z')
    ).body.value;
    await client.send('PATCH', `/me/events/${occurrence.id}`, { subject: 'Moved' });
    await client.send('PATCH', '/me/mailboxSettings', { timeZone: 'Europe/Paris' });
    await client.send('POST', '/me/mailFolders', { displayName: 'Clients' });
    const { deltaLink, items } = await deltaRound(client, '/me/mailFolders/inbox/messages/delta?$select=subject');
    await client.send('DELETE', `/me/messages/${items[0].id}`);
    await tenant.save();
    const again = await reopened();
    expect(await sight(again)).toEqual(await sight(tenant));
    const changes = (await deltaRound(clientOf(again), deltaLink)).items;
    expect(changes).toEqual([expect.objectContaining({ id: items[0].id, '@removed': { reason: 'deleted' } })]);
    again.deliver({
      from: dana,
      to: [ellen],
      subject: 'After',
      body: '',
      at: new Date(now).toISOString(),
      conversation: 'c3',
    });
    const [last, ...rest] = again.mailboxOf('ellen')?.messages.list() ?? [];
    expect(rest.find(({ message }) => message.subject === 'Mail 3')?.message.conversationId).toBe(
      last?.message.conversationId,
    );
    expect(
      new Set(
        again
          .mailboxOf('ellen')
          ?.messages.list()
          .map(({ key }) => key),
      ).size,
    ).toBe(13);
  });

  it('shows the last whole state when a save was cut off, and tidies up behind itself', async () => {
    const tenant = agency({ dataDir: folder });
    fillInbox(tenant, 3);
    await tenant.save();
    const files = readdirSync(folder);
    fillInbox(tenant, 1);
    // What a crash in the middle of the next save leaves: a part of a file, and a new mailbox that no list names.
    writeFileSync(join(folder, `${ellenId}.2.jsonl.part`), '{"kind":"mess');
    writeFileSync(join(folder, `${ellenId}.2.jsonl`), '{"kind":"message"');
    expect((await reopened()).mailboxOf('ellen')?.messages.list()).toHaveLength(3);
    await tenant.save();
    expect((await reopened()).mailboxOf('ellen')?.messages.list()).toHaveLength(4);
    expect(readdirSync(folder)).toHaveLength(files.length);
    expect(JSON.parse(readFileSync(join(folder, 'tenant.json'), 'utf8'))).toMatchObject({ format: 1, generation: 2 });
  });

  it('has nothing to load in an empty folder and refuses a state it does not know', async () => {
    expect(await new Tenant({ clock: () => now, dataDir: join(folder, 'none') }).load()).toBe(false);
    expect(await new Tenant({ clock: () => now }).load()).toBe(false);
    writeFileSync(join(folder, 'tenant.json'), '{"format":99}');
    await expect(new Tenant({ clock: () => now, dataDir: folder }).load()).rejects.toThrow('another version');
  });

  it('keeps what was written last when saves overlap', async () => {
    const tenant = agency({ dataDir: folder });
    const saves: Promise<void>[] = [];
    for (let at = 0; at < 5; at += 1) {
      fillInbox(tenant, 1);
      saves.push(tenant.save());
    }
    await Promise.all(saves);
    expect((await reopened()).mailboxOf('ellen')?.messages.list()).toHaveLength(5);
  });
});
