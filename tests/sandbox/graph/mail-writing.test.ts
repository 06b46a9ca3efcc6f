import { describe, expect, it } from 'vitest';
import { agency, clientOf, dana, ellen, ellenId, priya, priyaId, tom } from './agency';

const mailTo = (to: object[], more: object = {}): object => ({
  subject: 'Hello',
  body: { contentType: 'Text', content: 'How are you?' },
  toRecipients: to.map((emailAddress) => ({ emailAddress })),
  ...more,
});

describe('writing mail', () => {
  it('makes a draft, changes it, sends it: it is in Sent Items under its immutable id and in the other inbox', async () => {
    const tenant = agency();
    const [client, other] = [clientOf(tenant), clientOf(tenant, { oid: priyaId })];
    const draft = await client.send(
      'POST',
      '/me/messages',
      mailTo([priya], {
        attachments: [{ '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'aGk=' }],
      }),
      { Prefer: 'IdType="ImmutableId"' },
    );
    expect(draft.status).toBe(201);
    expect(draft.body).toMatchObject({
      isDraft: true,
      hasAttachments: true,
      from: { emailAddress: { address: ellen.address } },
    });
    const path = `/me/messages/${String(draft.body.id)}`;
    await client.send('PATCH', path, {
      ccRecipients: [{ emailAddress: tom }],
      bccRecipients: [{ emailAddress: dana }],
    });
    expect((await client.send('POST', `${path}/send`)).status).toBe(202);
    const sent = (await client.get(path, { Prefer: 'IdType="ImmutableId"' })).body;
    expect(sent).toMatchObject({ isDraft: false, conversationId: draft.body.conversationId });
    expect((await client.get('/me/mailFolders/drafts')).body.totalItemCount).toBe(0);
    expect((await client.get('/me/mailFolders/sentitems/messages')).body.value).toHaveLength(1);
    const arrived = (await other.get('/me/mailFolders/inbox/messages?$expand=attachments')).body.value;
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toMatchObject({
      subject: 'Hello',
      isRead: false,
      bccRecipients: [],
      internetMessageId: sent.internetMessageId,
      attachments: [{ name: 'a.txt' }],
    });
    expect(arrived[0].conversationId).not.toBe(sent.conversationId);
    const again = await client.send('POST', `${path}/send`);
    expect(again.body.error.code).toBe('ErrorItemNotDraft');
    expect((await client.send('PATCH', path, { subject: 'Changed' })).body.error.code).toBe('ErrorInvalidPropertySet');
  });

  it('answers everyone but oneself, in the conversation, with the old mail below', async () => {
    const tenant = agency();
    tenant.deliver({
      from: dana,
      to: [{ name: 'Ellen', address: 'ELLEN@brightwater.example' }, tom],
      cc: [priya, ellen],
      subject: 'Budget',
      body: 'Please approve.',
      at: '2026-03-01T10:00:00Z',
    });
    const [client, other] = [clientOf(tenant), clientOf(tenant, { oid: priyaId })];
    const asked = (await client.get('/me/messages')).body.value[0];
    const reply = await client.send('POST', `/me/messages/${asked.id}/createReplyAll`, { comment: 'Yes & thanks' });
    expect(reply.body.subject).toBe('RE: Budget');
    expect(
      reply.body.toRecipients.map((each: { emailAddress: { address: string } }) => each.emailAddress.address),
    ).toEqual([dana.address, tom.address]);
    expect(
      reply.body.ccRecipients.map((each: { emailAddress: { address: string } }) => each.emailAddress.address),
    ).toEqual([priya.address]);
    expect(reply.body.body.content).toContain('Yes &amp; thanks');
    expect(
      (
        await client.get(`/me/messages/${reply.body.id}?$select=uniqueBody`, {
          Prefer: 'outlook.body-content-type="text"',
        })
      ).body.uniqueBody.content.trim(),
    ).toBe('Yes & thanks');
    await client.send('POST', `/me/messages/${reply.body.id}/send`);
    const inbox = (await other.get('/me/messages?$orderby=sentDateTime desc')).body.value;
    expect(new Set(inbox.map((mail: { conversationId: string }) => mail.conversationId)).size).toBe(1);
    const headers = (await other.get(`/me/messages/${inbox[0].id}?$select=internetMessageHeaders`)).body
      .internetMessageHeaders;
    expect(headers).toContainEqual({ name: 'In-Reply-To', value: asked.internetMessageId });
    const toSender = await client.send('POST', `/me/messages/${asked.id}/createReply`, {
      comment: 'x',
      message: { body: { contentType: 'text', content: 'y' } },
    });
    expect(toSender.status).toBe(400);
    expect((await client.send('POST', `/me/messages/${asked.id}/createReply`)).body.ccRecipients).toEqual([]);
  });

  it('keeps the conversation of mail that came from a file', async () => {
    const tenant = agency();
    tenant.addMessage(ellenId, 'inbox', {
      id: 'AAMkOld1',
      subject: 'Old',
      conversationId: 'AAQkOld',
      internetMessageId: '<old@x>',
      from: { emailAddress: dana },
      toRecipients: [{ emailAddress: ellen }],
      receivedDateTime: '2026-02-01T10:00:00Z',
      body: { contentType: 'text', content: 'x' },
    });
    expect(tenant.addMessage(ellenId, 'inbox', { id: 'AAMkOld1' })).toBe(false);
    const client = clientOf(tenant);
    expect((await client.send('POST', '/me/messages/AAMkOld1/reply', { comment: 'Fine' })).status).toBe(202);
    const sent = (await client.get('/me/mailFolders/sentitems/messages')).body.value[0];
    expect(sent).toMatchObject({ subject: 'RE: Old', conversationId: 'AAQkOld' });
  });

  it('sends at once with sendMail, with and without a copy', async () => {
    const tenant = agency();
    const client = clientOf(tenant);
    expect((await client.send('POST', '/me/sendMail', { message: mailTo([priya]) })).status).toBe(202);
    expect(
      (await client.send('POST', '/me/sendMail', { message: mailTo([priya]), saveToSentItems: false })).status,
    ).toBe(202);
    expect((await client.send('POST', '/me/sendMail', { message: mailTo([]) })).body.error.code).toBe(
      'ErrorInvalidRecipients',
    );
    expect((await client.get('/me/mailFolders/sentitems')).body.totalItemCount).toBe(1);
    expect((await clientOf(tenant, { oid: priyaId }).get('/me/mailFolders/inbox')).body).toMatchObject({
      totalItemCount: 2,
      unreadItemCount: 2,
    });
  });

  it('flags and categorises, guards by If-Match, deletes into Deleted Items and then for good', async () => {
    const tenant = agency();
    tenant.deliver({ from: dana, to: [ellen], subject: 'S', body: 'b', at: '2026-03-01T10:00:00Z' });
    const client = clientOf(tenant);
    const mail = (await client.get('/me/messages')).body.value[0];
    const flagged = await client.send(
      'PATCH',
      `/me/messages/${mail.id}`,
      {
        flag: {
          flagStatus: 'flagged',
          startDateTime: { dateTime: '2026-03-02T00:00:00', timeZone: 'UTC' },
          dueDateTime: { dateTime: '2026-03-03T00:00:00', timeZone: 'UTC' },
        },
        categories: ['Halden'],
      },
      { 'If-Match': mail['@odata.etag'] },
    );
    expect(flagged.body).toMatchObject({ flag: { flagStatus: 'flagged' }, categories: ['Halden'] });
    expect(
      (await client.send('PATCH', `/me/messages/${mail.id}`, { isRead: true }, { 'If-Match': mail['@odata.etag'] }))
        .status,
    ).toBe(412);
    await client.send('DELETE', `/me/messages/${mail.id}`);
    const bin = (await client.get('/me/mailFolders/deleteditems/messages')).body.value;
    expect(bin).toHaveLength(1);
    expect((await client.send('DELETE', `/me/messages/${bin[0].id}`)).status).toBe(204);
    expect((await client.get('/me/messages')).body.value).toEqual([]);
  });
});
