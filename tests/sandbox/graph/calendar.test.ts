import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../../sandbox/tenant/tenant';
import { agency, clientOf, dana, deltaRound, ellen, ellenId, everyScope, priya, priyaId } from './agency';

const window = 'startDateTime=2026-03-23T00:00:00Z&endDateTime=2026-04-13T00:00:00Z';

/** A weekly call over the change to summer time (29 March 2026 in London), and one single meeting. */
function withSeries(tenant: Tenant): Tenant {
  tenant.invite({
    organizer: ellen,
    attendees: [{ ...priya, response: 'accepted' }, dana],
    subject: 'Weekly',
    start: '2026-03-23T10:00:00',
    end: '2026-03-23T10:30:00',
    timeZone: 'Europe/London',
    body: 'Agenda',
    repeats: { every: 'week', interval: 1, count: 6 },
  });
  tenant.invite({
    organizer: dana,
    attendees: [ellen],
    subject: 'Review',
    start: '2026-03-24T14:00:00',
    end: '2026-03-24T15:00:00',
    timeZone: 'GMT Standard Time',
    teams: true,
    body: 'Numbers',
  });
  return tenant;
}

const subjects = (answer: { body: { value: { subject: string }[] } }): string[] =>
  answer.body.value.map((event) => event.subject);

describe('calendarView', () => {
  it('shows occurrences at the clock time of their zone, in UTC unless another zone is preferred, and no master', async () => {
    const client = clientOf(withSeries(agency()));
    const view = await client.get(`/me/calendarView?${window}&$top=50`);
    expect(view.body.value.map((event: { type: string }) => event.type)).toEqual([
      'occurrence',
      'singleInstance',
      'occurrence',
      'occurrence',
    ]);
    expect(view.body.value.map((event: { start: object }) => event.start)).toEqual(
      ['2026-03-23T10', '2026-03-24T14', '2026-03-30T09', '2026-04-06T09'].map((hour) => ({
        dateTime: `${hour}:00:00.0000000`,
        timeZone: 'UTC',
      })),
    );
    const local = await client.get(`/me/calendarView?${window}&$top=50&$select=start,subject`, {
      Prefer: 'outlook.timezone="GMT Standard Time"',
    });
    expect(local.body.value[2].start).toEqual({
      dateTime: '2026-03-30T10:00:00.0000000',
      timeZone: 'GMT Standard Time',
    });
    expect(local.headers.get('Preference-Applied')).toBe('outlook.timezone="GMT Standard Time"');
    const odd = await client.get(`/me/calendarView?${window}`, {
      Prefer: 'outlook.timezone="tzone://Microsoft/Custom"',
    });
    expect(odd.body.error.code).toBe('TimeZoneNotSupportedException');
  });

  it('reads a window without offset as UTC, and one with an offset as it says', async () => {
    const client = clientOf(withSeries(agency()));
    const narrow = async (start: string, end: string): Promise<string[]> =>
      subjects(
        await client.get(
          `/me/calendarView?startDateTime=${encodeURIComponent(start)}&endDateTime=${encodeURIComponent(end)}`,
        ),
      );
    expect(await narrow('2026-03-24T14:00:00', '2026-03-24T15:00:00')).toEqual(['Review']);
    expect(await narrow('2026-03-24T15:00:00', '2026-03-24T16:00:00')).toEqual([]);
    expect(await narrow('2026-03-24T16:30:00+02:00', '2026-03-24T17:30:00+02:00')).toEqual(['Review']);
    expect((await client.get('/me/calendarView?startDateTime=2026-03-24')).body.error.code).toBe(
      'ErrorInvalidParameter',
    );
    expect((await client.get('/me/calendarView?startDateTime=x&endDateTime=y')).body.error.code).toBe(
      'ErrorInvalidParameter',
    );
  });

  it('cannot select when an event was made, and pages by $top', async () => {
    const client = clientOf(withSeries(agency()));
    const page = await client.get(
      `/me/calendarView?${window}&$top=3&$select=subject,createdDateTime&$orderby=start/dateTime`,
    );
    expect(Object.keys(page.body.value[0]).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    expect(subjects(await client.get(page.body['@odata.nextLink']))).toEqual(['Weekly']);
  });

  it('keeps all-day events at midnight in every zone, and a shared key for the copies of a meeting', async () => {
    const tenant = withSeries(agency());
    tenant.invite({
      organizer: ellen,
      attendees: [],
      subject: 'Off',
      start: '2026-04-01T00:00:00',
      end: '2026-04-02T00:00:00',
      timeZone: 'Europe/London',
      isAllDay: true,
      showAs: 'oof',
    });
    const off = (await clientOf(tenant).get('/me/events?$filter=isAllDay eq true&$select=start,end')).body.value[0];
    expect([off.start.dateTime, off.end.dateTime]).toEqual([
      '2026-04-01T00:00:00.0000000',
      '2026-04-02T00:00:00.0000000',
    ]);
    const key = async (oid: string): Promise<unknown> =>
      (await clientOf(tenant, { oid }).get(`/me/calendarView?${window}&$select=iCalUId,isOrganizer`)).body.value[0];
    const [mine, theirs] = [await key(ellenId), await key(priyaId)] as {
      iCalUId: string;
      isOrganizer: boolean;
      id: string;
    }[];
    expect(mine?.iCalUId).toBe(theirs?.iCalUId);
    expect([mine?.isOrganizer, theirs?.isOrganizer]).toEqual([true, false]);
  });

  it('of a colleague needs the shared scope and the sharing, and veils what is private', async () => {
    const tenant = withSeries(agency());
    tenant.invite({
      organizer: priya,
      attendees: [],
      subject: 'Doctor',
      start: '2026-03-25T09:00:00',
      end: '2026-03-25T10:00:00',
      timeZone: 'UTC',
      sensitivity: 'private',
      body: 'Secret',
    });
    const path = `/users/${priya.address}/calendarView?${window}&$orderby=start/dateTime`;
    expect((await clientOf(tenant).get(path)).body.error.code).toBe('ErrorAccessDenied');
    tenant.shareCalendar(priyaId, ellenId);
    const own = everyScope.replace('Calendars.Read.Shared ', '');
    expect((await clientOf(tenant, { scp: own }).get(path)).status).toBe(403);
    const view = await clientOf(tenant).get(path);
    expect(subjects(view)).toEqual(['Weekly', 'Private Appointment', 'Weekly', 'Weekly']);
    expect(view.text).not.toContain('Secret');
    expect((await clientOf(tenant).get('/users/nobody@brightwater.example')).body.error.code).toBe(
      'Request_ResourceNotFound',
    );
  });
});

describe('calendarView/delta', () => {
  it.each(['$select=subject', '$filter=isAllDay eq true', '$expand=attachments', '$orderby=subject', '$search="x"'])(
    'refuses %s',
    async (option) => {
      const { status, body } = await clientOf(agency()).get(`/me/calendarView/delta?${window}&${option}`);
      expect([status, body.error.code]).toEqual([400, 'ErrorInvalidUrlQuery']);
    },
  );

  it('gives masters and single events whole, occurrences with five properties', async () => {
    const { items } = await deltaRound(clientOf(withSeries(agency())), `/me/calendarView/delta?${window}`);
    expect(items.map((item) => item.type).sort()).toEqual([
      'occurrence',
      'occurrence',
      'occurrence',
      'seriesMaster',
      'singleInstance',
    ]);
    const occurrence = items.find((item) => item.type === 'occurrence');
    expect(Object.keys(occurrence).sort()).toEqual([
      '@odata.etag',
      '@odata.type',
      'end',
      'id',
      'seriesMasterId',
      'start',
      'type',
    ]);
    expect(occurrence.seriesMasterId).toBe(items.find((item) => item.type === 'seriesMaster').id);
  });

  it('pages with an empty page on the way, each event once', async () => {
    const tenant = withSeries(agency());
    for (let at = 0; at < 9; at += 1)
      tenant.invite({
        organizer: ellen,
        attendees: [],
        subject: `S${String(at)}`,
        start: '2026-03-26T09:00:00',
        end: '2026-03-26T10:00:00',
        timeZone: 'UTC',
      });
    const { pages, items } = await deltaRound(clientOf(tenant), `/me/calendarView/delta?${window}`, {
      Prefer: 'odata.maxpagesize=3',
    });
    expect(pages.some((page) => page.value.length === 0 && page['@odata.nextLink'])).toBe(true);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(items).toHaveLength(14);
  });

  it('tells deletions and touched events outside the window alike, and a changed series with its occurrences', async () => {
    const tenant = withSeries(agency());
    const client = clientOf(tenant);
    const { items, deltaLink } = await deltaRound(client, `/me/calendarView/delta?${window}`);
    const occurrence = items.find((item) => item.type === 'occurrence' && item.start.dateTime.startsWith('2026-03-30'));
    const single = items.find((item) => item.type === 'singleInstance');
    await client.send('DELETE', `/me/events/${occurrence.id}`);
    await client.send('PATCH', `/me/events/${single.id}`, {
      start: { dateTime: '2027-01-01T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2027-01-01T11:00:00', timeZone: 'UTC' },
    });
    tenant.invite({
      organizer: dana,
      attendees: [ellen],
      subject: 'New',
      start: '2026-04-01T10:00:00',
      end: '2026-04-01T10:30:00',
      timeZone: 'UTC',
    });
    const round = await deltaRound(client, deltaLink);
    expect(
      round.items
        .filter((item) => item['@removed'])
        .map((item) => item.id)
        .sort(),
    ).toEqual([occurrence.id, single.id].sort());
    expect(round.items.filter((item) => !item['@removed']).map((item) => item.subject)).toEqual(['New']);
    const master = items.find((item) => item.type === 'seriesMaster');
    await client.send('PATCH', `/me/events/${master.id}`, { subject: 'Weekly call' });
    const next = await deltaRound(client, round.deltaLink);
    expect(next.items.map((item) => item.type).sort()).toEqual(['occurrence', 'occurrence', 'seriesMaster']);
    expect((await deltaRound(client, next.deltaLink)).items).toEqual([]);
    tenant.mailboxOf('ellen')?.forgetSyncStates();
    expect((await client.get(next.deltaLink)).body.error.code).toBe('SyncStateNotFound');
  });
});

describe('getSchedule', () => {
  it('tells busy times of colleagues, and an error for strangers inside the 200', async () => {
    const tenant = withSeries(agency());
    const { status, body } = await clientOf(tenant).send('POST', '/me/calendar/getSchedule', {
      schedules: [priya.address, ellen.address, dana.address],
      startTime: { dateTime: '2026-03-23T09:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-03-23T12:00:00', timeZone: 'UTC' },
      availabilityViewInterval: 30,
    });
    expect(status).toBe(200);
    expect(body.value.map((schedule: { availabilityView?: string }) => schedule.availabilityView)).toEqual([
      '002000',
      '002000',
      undefined,
    ]);
    expect(body.value[0].scheduleItems[0].subject).toBeUndefined();
    expect(body.value[1].scheduleItems[0].subject).toBe('Weekly');
    expect(body.value[2].error.responseCode).toBe('ErrorMailRecipientNotFound');
  });

  it.each([
    [{ schedules: Array.from({ length: 21 }, () => 'x@y.example') }, 'ErrorInvalidArgument'],
    [{ endTime: { dateTime: '2026-05-30T00:00:00', timeZone: 'UTC' } }, 'ErrorTimeIntervalTooBig'],
    [{ availabilityViewInterval: 1 }, 'ErrorInvalidMergedFreeBusyInterval'],
  ])('refuses %j', async (change, code) => {
    const request = {
      schedules: [priya.address],
      startTime: { dateTime: '2026-03-23T09:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-03-23T12:00:00', timeZone: 'UTC' },
      ...change,
    };
    expect((await clientOf(agency()).send('POST', '/me/calendar/getSchedule', request)).body.error.code).toBe(code);
  });
});
