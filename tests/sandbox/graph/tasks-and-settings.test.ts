import { describe, expect, it } from 'vitest';
import { agency, clientOf } from './agency';

describe('To Do', () => {
  it('keeps lists, tasks and their links', async () => {
    const client = clientOf(agency());
    const list = (await client.send('POST', '/me/todo/lists', { displayName: 'Clients' })).body;
    const made = await client.send('POST', `/me/todo/lists/${list.id}/tasks`, {
      title: 'Send minutes',
      dueDateTime: { dateTime: '2026-03-04T00:00:00', timeZone: 'UTC' },
      linkedResources: [
        {
          applicationName: 'Mainstay',
          displayName: 'Review',
          externalId: 'f-1',
          webUrl: 'https://outlook.office365.com/',
        },
      ],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ status: 'notStarted', linkedResources: [{ externalId: 'f-1' }] });
    const path = `/me/todo/lists/${list.id}/tasks/${made.body.id}`;
    expect((await client.get(path)).body.linkedResources).toBeUndefined();
    expect((await client.get(`${path}?$expand=linkedResources`)).body.linkedResources).toHaveLength(1);
    expect(
      (await client.send('POST', `${path}/linkedResources`, { applicationName: 'Mainstay', externalId: 'f-2' })).status,
    ).toBe(201);
    expect(
      (await client.get(`${path}/linkedResources`)).body.value.map((link: { externalId: string }) => link.externalId),
    ).toEqual(['f-1', 'f-2']);
    const done = await client.send('PATCH', path, { status: 'Completed' });
    expect(done.body).toMatchObject({
      status: 'completed',
      title: 'Send minutes',
      completedDateTime: { timeZone: 'UTC' },
    });
    expect((await client.get(`/me/todo/lists/${list.id}/tasks?$filter=status eq 'completed'`)).body.value).toHaveLength(
      1,
    );
    expect(
      (await client.get(`/me/todo/lists/${list.id}/tasks?$filter=status eq 'notStarted'`)).body.value,
    ).toHaveLength(0);
    expect((await client.send('DELETE', path)).status).toBe(204);
    expect((await client.get(path)).body.error.code).toBe('itemNotFound');
    expect((await client.send('POST', `/me/todo/lists/${list.id}/tasks`, {})).status).toBe(400);
  });
});

describe('settings and categories', () => {
  it('gives working hours and zone, and takes changes', async () => {
    const client = clientOf(agency());
    const settings = (await client.get('/me/mailboxSettings')).body;
    expect(settings).toMatchObject({
      timeZone: 'GMT Standard Time',
      workingHours: { startTime: '09:00:00.0000000', timeZone: { name: 'GMT Standard Time' } },
    });
    expect(
      (
        await client.send('PATCH', '/me/mailboxSettings', {
          workingHours: { startTime: '08:00:00.0000000' },
          timeZone: 'Europe/Paris',
        })
      ).status,
    ).toBe(200);
    expect((await client.get('/me/mailboxSettings/workingHours')).body).toMatchObject({
      startTime: '08:00:00.0000000',
      endTime: '17:30:00.0000000',
    });
    expect((await client.get('/me/mailboxSettings/timeZone')).body.value).toBe('Europe/Paris');
    expect((await client.send('PATCH', '/me/mailboxSettings', { timeZone: 'Nowhere' })).body.error.code).toBe(
      'TimeZoneNotSupportedException',
    );
    expect(
      (await client.get("/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')")).body
        .value[1].alias,
    ).toBe('Europe/London');
    const refused = await client.get('/users/priya.raman@brightwater.example/mailboxSettings');
    expect([refused.status, refused.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('keeps categories with one name each', async () => {
    const client = clientOf(agency());
    const made = await client.send('POST', '/me/outlook/masterCategories', { displayName: 'Halden', color: 'preset9' });
    expect(made.body).toMatchObject({ displayName: 'Halden', color: 'preset9' });
    expect((await client.send('POST', '/me/outlook/masterCategories', { displayName: 'halden' })).status).toBe(409);
    await client.send('PATCH', `/me/outlook/masterCategories/${made.body.id}`, { color: 'preset1' });
    const { value } = (await client.get('/me/outlook/masterCategories')).body;
    expect(value.at(-1)).toMatchObject({ displayName: 'Halden', color: 'preset1' });
  });

  it('knows the caller and the colleagues', async () => {
    const client = clientOf(agency());
    expect((await client.get('/me')).body).toMatchObject({
      displayName: 'Ellen Price',
      surname: 'Price',
      jobTitle: 'Account manager',
    });
    expect((await client.get('/me?$select=proxyAddresses')).body.proxyAddresses).toEqual([
      'SMTP:ellen.price@brightwater.example',
      'smtp:ellen@brightwater.example',
    ]);
    expect((await client.get('/users/priya.raman@brightwater.example?$select=mail')).body).toMatchObject({
      mail: 'priya.raman@brightwater.example',
    });
  });
});
