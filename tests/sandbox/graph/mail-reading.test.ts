import { describe, expect, it } from 'vitest';
import { agency, clientOf, dana, ellen, fillInbox, priya, tom } from './agency';

describe('lists of mail', () => {
  it('come newest first, ten to a page, with a nextLink that leads on', async () => {
    const tenant = agency();
    fillInbox(tenant, 25);
    const client = clientOf(tenant);
    const first = await client.get('/me/messages?$select=subject&$count=true');
    expect(first.body['@odata.count']).toBe(25);
    expect(first.body.value).toHaveLength(10);
    expect(first.body.value[0].subject).toBe('Mail 24');
    expect(Object.keys(first.body.value[0]).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    const second = await client.get(first.body['@odata.nextLink']);
    const third = await client.get(second.body['@odata.nextLink']);
    expect(third.body.value.map((mail: { subject: string }) => mail.subject)).toEqual([
      'Mail 4',
      'Mail 3',
      'Mail 2',
      'Mail 1',
      'Mail 0',
    ]);
    expect(third.body['@odata.nextLink']).toBeUndefined();
  });

  it('are filtered and ordered when every order is first in the filter, else refused', async () => {
    const tenant = agency();
    fillInbox(tenant, 5);
    const client = clientOf(tenant);
    const good = await client.get(
      "/me/messages?$filter=receivedDateTime ge 2026-03-02T06:00:00Z and from/emailAddress/address eq 'DANA.fox@halden.example'&$orderby=receivedDateTime asc&$select=subject",
    );
    expect(good.body.value.map((mail: { subject: string }) => mail.subject)).toEqual(['Mail 2', 'Mail 3', 'Mail 4']);
    const conversation = (await client.get('/me/messages?$top=1')).body.value[0].conversationId as string;
    expect(
      (await client.get(`/me/messages?$filter=conversationId eq '${encodeURIComponent(conversation)}'`)).body.value,
    ).toHaveLength(1);
    const refused = await client.get(`/me/messages?$filter=conversationId eq 'x'&$orderby=receivedDateTime desc`);
    expect([refused.status, refused.body.error.code]).toEqual([400, 'InefficientFilter']);
    const wrongOrder = await client.get(
      '/me/messages?$filter=isRead eq false and receivedDateTime ge 2026-01-01T00:00:00Z&$orderby=receivedDateTime desc',
    );
    expect(wrongOrder.body.error.code).toBe('InefficientFilter');
  });

  it.each([
    ["$filter=toRecipients/any(r:r/emailAddress/address eq 'x')", 'ErrorInvalidUrlQueryFilter'],
    ["$filter=nonsense eq 'x'", 'RequestBroker--ParseUri'],
    ['$select=nonsense', 'RequestBroker--ParseUri'],
    ['$top=1001', 'RequestBroker--ParseUri'],
    ['$top=-1', 'BadRequest'],
    ['$filter=subject eq', 'BadRequest'],
    ['$apply=groupby', 'RequestBroker--ParseUri'],
    ['$search="x"&$filter=isRead eq true', 'SearchWithFilter'],
    ['$search="x"&$orderby=subject', 'SearchWithOrderBy'],
  ])('refuse %s', async (options, code) => {
    const { status, body } = await clientOf(agency()).get(`/me/messages?${options}`);
    expect([status, body.error.code]).toEqual([400, code]);
  });

  it('can be searched by people, fields and dates', async () => {
    const tenant = agency();
    tenant.deliver({
      from: dana,
      to: [ellen],
      cc: [tom],
      subject: 'Budget for spring',
      body: 'The numbers are in.',
      at: '2026-02-01T10:00:00Z',
      attachments: [{ name: 'budget.xlsx', contentType: 'application/vnd.ms-excel', contentBase64: 'AAAA' }],
    });
    tenant.deliver({ from: ellen, to: [priya], subject: 'Lunch', body: 'At noon?', at: '2026-02-20T10:00:00Z' });
    const client = clientOf(tenant);
    const find = async (search: string): Promise<string[]> => {
      const { status, body } = await client.get(
        `/me/messages?$search=${encodeURIComponent(`"${search}"`)}&$select=subject`,
      );
      expect(status).toBe(200);
      return body.value.map((mail: { subject: string }) => mail.subject);
    };
    expect(await find('participants:halden.example')).toEqual(['Budget for spring']);
    expect(await find('participants:tom.reyes@halden.example')).toEqual(['Budget for spring']);
    expect(await find('from:ellen')).toEqual(['Lunch']);
    expect(await find('cc:tom AND subject:spring')).toEqual(['Budget for spring']);
    expect(await find('received>=2026-02-10')).toEqual(['Lunch']);
    expect(await find('hasAttachments:true')).toEqual(['Budget for spring']);
    expect(await find('attachment:budget')).toEqual(['Budget for spring']);
    expect(await find('body:numbers OR body:noon')).toEqual(['Lunch', 'Budget for spring']);
    expect(await find('NOT from:ellen')).toEqual(['Budget for spring']);
    expect(await find('participants:den.example')).toEqual([]);
  });
});

describe('one mail', () => {
  it('has its new part, its headers and its attachments when they are asked for', async () => {
    const tenant = agency();
    tenant.deliver({
      from: dana,
      to: [ellen],
      subject: 'Plan',
      body: 'Here is the plan.',
      at: '2026-02-02T10:00:00Z',
      conversation: 'plan',
    });
    tenant.deliver({
      from: dana,
      to: [ellen],
      subject: 'RE: Plan',
      at: '2026-02-03T10:00:00Z',
      conversation: 'plan',
      headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
      body: 'Any news?\n\nOn 2 Feb, Dana wrote:\n> Here is the plan.',
      attachments: [
        { name: 'a.txt', contentType: 'text/plain', contentBase64: Buffer.from('hello').toString('base64') },
      ],
    });
    const client = clientOf(tenant);
    const [answer, plan] = (await client.get('/me/mailFolders/Inbox/messages')).body.value;
    expect(answer.uniqueBody).toBeUndefined();
    expect(answer.internetMessageHeaders).toBeUndefined();
    expect(answer.conversationId).toBe(plan.conversationId);
    const whole = (
      await client.get(`/me/messages/${answer.id}?$select=uniqueBody,internetMessageHeaders,body&$expand=attachments`, {
        Prefer: 'outlook.body-content-type="text"',
      })
    ).body;
    expect(whole.uniqueBody).toEqual({ contentType: 'text', content: 'Any news?' });
    expect(whole.body.content).toContain('> Here is the plan.');
    const header = (name: string): string | undefined =>
      whole.internetMessageHeaders.find((each: { name: string }) => each.name === name)?.value;
    expect(header('In-Reply-To')).toBe(plan.internetMessageId);
    expect(header('References')).toBe(plan.internetMessageId);
    expect(header('Auto-Submitted')).toBe('auto-replied');
    expect(whole.attachments[0]).toMatchObject({
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'a.txt',
      contentBytes: 'aGVsbG8=',
    });
    const bytes = await client.get(`/me/messages/${answer.id}/attachments/${whole.attachments[0].id}/$value`);
    expect(bytes.text).toBe('hello');
    expect(bytes.headers.get('Content-Type')).toBe('text/plain');
  });

  it('is HTML unless text is preferred, and says which preference was used', async () => {
    const tenant = agency();
    tenant.deliver({ from: dana, to: [ellen], subject: 'S', body: 'a < b', at: '2026-02-02T10:00:00Z' });
    const client = clientOf(tenant);
    const html = await client.get('/me/messages?$top=1');
    expect(html.body.value[0].body).toMatchObject({
      contentType: 'html',
      content: expect.stringContaining('a &lt; b'),
    });
    expect(html.headers.get('Preference-Applied')).toBeNull();
    const text = await client.get('/me/messages?$top=1', {
      Prefer: 'outlook.body-content-type="text", IdType="ImmutableId"',
    });
    expect(text.body.value[0].body).toEqual({ contentType: 'text', content: 'a < b' });
    expect(text.headers.get('Preference-Applied')).toBe('outlook.body-content-type="text", IdType="ImmutableId"');
  });

  it('keeps its immutable id when it is moved, and gets another ordinary one', async () => {
    const tenant = agency();
    fillInbox(tenant, 1);
    const client = clientOf(tenant);
    const immutable = { Prefer: 'IdType="ImmutableId"' };
    const ordinary = (await client.get('/me/messages')).body.value[0].id as string;
    const fixed = (await client.get('/me/messages', immutable)).body.value[0].id as string;
    expect(ordinary).not.toBe(fixed);
    const moved = await client.send('POST', `/me/messages/${ordinary}/move`, { destinationId: 'archive' });
    expect(moved.status).toBe(201);
    expect(moved.body.id).not.toBe(ordinary);
    expect((await client.get(`/me/messages/${ordinary}`)).body.error.code).toBe('ErrorItemNotFound');
    expect((await client.get(`/me/messages/${fixed}`, immutable)).body.id).toBe(fixed);
    const translated = await client.send('POST', '/me/translateExchangeIds', {
      inputIds: [moved.body.id],
      sourceIdType: 'restId',
      targetIdType: 'restImmutableEntryId',
    });
    expect(translated.body.value).toEqual([{ sourceId: moved.body.id, targetId: fixed }]);
    expect((await client.get('/me/mailFolders/archive')).body.totalItemCount).toBe(1);
  });

  it('of someone else is not there, and a malformed id is told apart', async () => {
    const tenant = agency();
    fillInbox(tenant, 1);
    const id = (await clientOf(tenant).get('/me/messages')).body.value[0].id as string;
    const other = clientOf(tenant, { oid: '22222222-2222-4222-8222-222222222222' });
    expect((await other.get(`/me/messages/${id}`)).body.error.code).toBe('ErrorInvalidMailboxItemId');
    expect((await other.get('/me/messages/AAMkUnknown=')).body.error.code).toBe('ErrorItemNotFound');
    expect((await other.get('/me/messages/%7Bid%7D')).body.error.code).toBe('ErrorInvalidIdMalformed');
  });
});
