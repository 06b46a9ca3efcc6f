import { describe, expect, it } from 'vitest';
import { agency, clientOf, dana, ellen, priya, priyaId, type Client } from './agency';

const meeting = {
  subject: 'Quarterly review',
  start: { dateTime: '2026-03-10T10:00:00', timeZone: 'GMT Standard Time' },
  end: { dateTime: '2026-03-10T11:00:00', timeZone: 'GMT Standard Time' },
  attendees: [{ emailAddress: priya, type: 'Required' }, { emailAddress: dana }],
  body: { contentType: 'HTML', content: '<p>See you</p>' },
};
const view = '/me/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z&$top=50';

async function only(client: Client): Promise<Record<string, unknown> & { id: string }> {
  const { value } = (await client.get(view)).body;
  expect(value).toHaveLength(1);
  return value[0];
}

describe('writing events', () => {
  it('makes a meeting once for a transactionId, with a Teams block when asked, in the attendees’ calendars too', async () => {
    const tenant = agency();
    const client = clientOf(tenant);
    const first = await client.send('POST', '/me/events', { ...meeting, transactionId: 't-1', isOnlineMeeting: true });
    expect(first.status).toBe(201);
    expect(first.body.onlineMeeting.joinUrl).toContain('https://teams.microsoft.com/l/meetup-join/');
    expect(first.body.body.content).toContain('Join the meeting now');
    expect(first.body.bodyPreview.startsWith('See you')).toBe(true);
    expect(first.body.attendees[0].type).toBe('required');
    expect((await client.send('POST', '/me/events', { ...meeting, transactionId: 't-1' })).body.id).toBe(first.body.id);
    await only(client);
    const theirs = await only(clientOf(tenant, { oid: priyaId }));
    expect(theirs).toMatchObject({
      subject: meeting.subject,
      isOrganizer: false,
      responseStatus: { response: 'notResponded' },
      showAs: 'tentative',
      iCalUId: first.body.iCalUId,
    });
    expect(theirs['transactionId']).toBeNull();
  });

  it('carries the organizer’s change to the attendees, who keep their answer', async () => {
    const tenant = agency();
    const [client, other] = [clientOf(tenant), clientOf(tenant, { oid: priyaId })];
    const { id } = (await client.send('POST', '/me/events', meeting)).body;
    expect(
      (await other.send('POST', `/me/events/${(await only(other)).id}/accept`, { sendResponse: true })).status,
    ).toBe(202);
    expect((await only(client))['attendees']).toMatchObject([
      { status: { response: 'accepted' } },
      { status: { response: 'none' } },
    ]);
    await client.send('PATCH', `/me/events/${String(id)}`, {
      body: { contentType: 'text', content: 'Agenda: 1. Numbers' },
    });
    expect(await only(other)).toMatchObject({
      bodyPreview: 'Agenda: 1. Numbers',
      responseStatus: { response: 'accepted' },
      showAs: 'busy',
    });
    expect((await client.send('DELETE', `/me/events/${String(id)}`)).status).toBe(204);
    expect((await client.get(view)).body.value).toEqual([]);
    expect(await only(other)).toMatchObject({ isCancelled: true, subject: 'Canceled: Quarterly review' });
  });

  it('turns a changed occurrence into an exception and takes a deleted one out', async () => {
    const tenant = agency();
    tenant.invite({
      organizer: ellen,
      attendees: [priya],
      subject: 'Weekly',
      start: '2026-03-03T10:00:00',
      end: '2026-03-03T10:30:00',
      timeZone: 'Europe/London',
      repeats: { every: 'week', interval: 1, count: 3 },
    });
    const [client, other] = [clientOf(tenant), clientOf(tenant, { oid: priyaId })];
    const [first, second] = (await client.get(view)).body.value;
    const changed = await client.send('PATCH', `/me/events/${second.id}`, {
      start: { dateTime: '2026-03-11T12:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-03-11T12:30:00', timeZone: 'UTC' },
    });
    expect(changed.body).toMatchObject({ id: second.id, type: 'exception', seriesMasterId: second.seriesMasterId });
    await client.send('DELETE', `/me/events/${first.id}`);
    for (const each of [client, other]) {
      const { value } = (await each.get(view)).body;
      expect(value.map((event: { start: { dateTime: string } }) => event.start.dateTime.slice(0, 13))).toEqual(
        each === client ? ['2026-03-11T12', '2026-03-17T10'] : ['2026-03-03T10', '2026-03-11T12', '2026-03-17T10'],
      );
    }
    const instances = await client.get(
      `/me/events/${second.seriesMasterId}/instances?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z`,
    );
    expect(instances.body.value.map((event: { type: string }) => event.type)).toEqual(['exception', 'occurrence']);
  });

  it('refuses what cannot be: no times, an end before the start, an older state', async () => {
    const client = clientOf(agency());
    expect((await client.send('POST', '/me/events', { subject: 'x' })).body.error.code).toBe(
      'ErrorPropertyValidationFailure',
    );
    expect(
      (
        await client.send('POST', '/me/events', {
          ...meeting,
          end: { dateTime: '2026-03-09T10:00:00', timeZone: 'UTC' },
        })
      ).status,
    ).toBe(400);
    const made = (await client.send('POST', '/me/events', meeting)).body;
    await client.send('PATCH', `/me/events/${made.id}`, { subject: 'Other' }, { 'If-Match': made['@odata.etag'] });
    const late = await client.send(
      'PATCH',
      `/me/events/${made.id}`,
      { subject: 'Late' },
      { 'If-Match': made['@odata.etag'] },
    );
    expect([late.status, late.body.error.code]).toEqual([412, 'ErrorIrresolvableConflict']);
    expect((await only(client))['subject']).toBe('Other');
    expect((await client.send('POST', '/me/events', '{')).status).toBe(400);
  });

  it('keeps attachments of events', async () => {
    const client = clientOf(agency());
    const { id } = (await client.send('POST', '/me/events', meeting)).body;
    const added = await client.send('POST', `/me/events/${String(id)}/attachments`, {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'Agenda.docx',
      contentBytes: 'AAAA',
    });
    expect(added.status).toBe(201);
    const whole = (await client.get(`/me/events/${String(id)}?$expand=attachments&$select=hasAttachments`)).body;
    expect(whole).toMatchObject({ hasAttachments: true, attachments: [{ name: 'Agenda.docx' }] });
    expect(
      (await client.get(`/me/events/${String(id)}/attachments?$select=name`)).body.value[0].contentBytes,
    ).toBeUndefined();
  });
});
