import { Client, PageIterator, type PageCollection } from '@microsoft/microsoft-graph-client';
import type { Event, Message } from '@microsoft/microsoft-graph-types';
import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../../sandbox/tenant/tenant';
import { checkedGraph } from '../../contract/checked-graph';
import { agency, ellen, fillInbox, priya, tokenOf } from './agency';

/** Microsoft's own client with the emulator in the place of the network. */
function officialClient(tenant: Tenant): Client {
  const graph = checkedGraph(tenant);
  return Client.initWithMiddleware({
    middleware: {
      execute: async (context) => {
        const request = new Request(context.request as string, context.options as RequestInit);
        request.headers.set('Authorization', `Bearer ${tokenOf(tenant)}`);
        context.response = await graph(request);
      },
    },
  });
}

describe('the official Graph client', () => {
  it('reads pages to their end with its page iterator', async () => {
    const tenant = agency();
    fillInbox(tenant, 23);
    const client = officialClient(tenant);
    const first = (await client.api('/me/messages').select(['subject']).top(5).get()) as PageCollection;
    const seen: string[] = [];
    await new PageIterator(client, first, (mail: Message) => {
      seen.push(mail.subject ?? '');
      return true;
    }).iterate();
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });

  it('follows a delta round through its empty pages to a deltaLink', async () => {
    const tenant = agency();
    fillInbox(tenant, 23);
    const client = officialClient(tenant);
    const first = (await client
      .api('/me/mailFolders/inbox/messages/delta')
      .header('Prefer', 'odata.maxpagesize=4')
      .get()) as PageCollection;
    let count = 0;
    const iterator = new PageIterator(client, first, () => {
      count += 1;
      return true;
    });
    await iterator.iterate();
    expect(count).toBe(23);
    expect(iterator.getDeltaLink()).toContain('$deltatoken=');
  });

  it('makes a meeting, filters, sends mail and writes a file', async () => {
    const tenant = agency();
    const client = officialClient(tenant);
    const event = (await client.api('/me/events').post({
      subject: 'Sync',
      start: { dateTime: '2026-03-03T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-03-03T10:30:00', timeZone: 'UTC' },
      attendees: [{ emailAddress: priya }],
    })) as Event;
    expect(event.organizer?.emailAddress?.address).toBe(ellen.address);
    const found = (await client
      .api('/me/events')
      .filter("startswith(subject,'Sy') and start/dateTime ge '2026-03-01T00:00:00'")
      .get()) as { value: Event[] };
    expect(found.value.map(({ id }) => id)).toEqual([event.id]);
    await client.api('/me/sendMail').post({ message: { subject: 'Hi', toRecipients: [{ emailAddress: priya }] } });
    expect(tenant.mailboxOf('priya')?.messages.list()).toHaveLength(1);
    const item = (await client.api('/me/drive/special/approot:/a.json:/content').put('{}')) as { name: string };
    expect(item.name).toBe('a.json');
  });

  it('gets errors it can read', async () => {
    await expect(officialClient(agency()).api('/me/messages/AAMkNone=').get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'ErrorItemNotFound',
    });
  });
});
