import { describe, expect, it } from 'vitest';
import { matchRoute, type Match } from '../../sandbox/graph/router';
import { parseDriveAddress } from '../../sandbox/graph/drive-address';
import type { Tenant } from '../../sandbox/tenant/tenant';
import { agency, clientOf, dana, ellen, ellenId, priya } from '../sandbox/graph/agency';
import { examplesPresent, officialExamples, type OfficialExample } from './official-examples';

/** Ids that stand for those of the documentation, which exist in no tenant. */
async function fixtures(tenant: Tenant): Promise<Record<string, string>> {
  tenant.deliver({
    from: dana,
    to: [ellen],
    cc: [priya],
    subject: 'Mail',
    body: 'Text',
    at: '2026-03-01T10:00:00Z',
    attachments: [{ name: 'a.txt', contentType: 'text/plain', contentBase64: 'aGk=' }],
  });
  tenant.invite({
    organizer: ellen,
    attendees: [priya],
    subject: 'Own',
    start: '2026-03-03T10:00:00',
    end: '2026-03-03T11:00:00',
    timeZone: 'UTC',
    repeats: { every: 'week', interval: 1, count: 3 },
  });
  tenant.invite({
    organizer: dana,
    attendees: [ellen],
    subject: 'Theirs',
    start: '2026-03-04T10:00:00',
    end: '2026-03-04T11:00:00',
    timeZone: 'UTC',
  });
  tenant.putAppFile(ellenId, 'a.json', '{}');
  const drive = tenant.mailboxOf('ellen')?.drive;
  const root = drive?.get(drive.rootId);
  if (drive !== undefined && root !== undefined) drive.folderAt(root, ['path-relative-to-root']);
  const client = clientOf(tenant);
  const draft = (
    await client.send('POST', '/me/messages', { subject: 'Draft', toRecipients: [{ emailAddress: priya }] })
  ).body;
  const received = (await client.get('/me/mailFolders/inbox/messages?$expand=attachments')).body.value[0];
  const events = (await client.get('/me/events')).body.value as { id: string; isOrganizer: boolean }[];
  const list = (await client.send('POST', '/me/todo/lists', { displayName: 'List' })).body;
  const task = (
    await client.send('POST', `/me/todo/lists/${String(list.id)}/tasks`, {
      title: 'Task',
      linkedResources: [{ applicationName: 'A', displayName: 'B' }],
    })
  ).body;
  const file = (await client.get('/me/drive/special/approot:/a.json')).body;
  return {
    'message-id': received.id,
    draft: draft.id,
    'attachment-id': received.attachments[0].id,
    'mailFolder-id': 'inbox',
    'event-id': events.find((event) => event.isOrganizer)?.id ?? '',
    invitation: events.find((event) => !event.isOrganizer)?.id ?? '',
    'calendar-id': tenant.mailboxOf('ellen')?.calendar.id ?? '',
    'todoTaskList-id': list.id,
    'todoTask-id': task.id,
    'linkedResource-id': task.linkedResources[0].id,
    'driveItem-id': file.id,
  };
}

function routeOf(example: OfficialExample): Match | undefined {
  if (!example.url.pathname.startsWith('/v1.0/')) return undefined;
  try {
    return matchRoute(example.method, example.url.pathname.slice('/v1.0'.length));
  } catch {
    return undefined;
  }
}

/** The example's address with ids of this tenant in the place of those of the page. */
function addressOf(example: OfficialExample, match: Match, ids: Record<string, string>): string {
  const { route } = match;
  const answers = /\/(?:accept|decline|tentativelyAccept)$/.test(route.path);
  const needsDraft = route.path.endsWith('/send') || (route.method === 'PATCH' && route.path.includes('/messages/'));
  const idOf = (name: string): string =>
    ids[answers && name === 'event-id' ? 'invitation' : needsDraft && name === 'message-id' ? 'draft' : name] ?? 'x';
  const path =
    route.service === 'drive' && match.path['address'] !== undefined
      ? drivePath(match.path['address'], idOf('driveItem-id'))
      : route.path.replace(/\{([^}]+)\}/g, (_whole, name: string) => encodeURIComponent(idOf(name)));
  const query = [...example.url.searchParams]
    .filter(([name]) => !/^\$?(?:skip|delta)token$/i.test(name))
    .map(([name, value]) => {
      const filled = value
        .replace(/^\{start_?datetime\}$/i, '2026-03-01T00:00:00Z')
        .replace(/^\{end_?datetime\}$/i, '2026-04-01T00:00:00Z');
      return `${name}=${encodeURIComponent(filled)}`;
    });
  if (/calendarView/i.test(path) && !/startdatetime/i.test(query.join()))
    query.push('startDateTime=2026-03-01T00:00:00Z', 'endDateTime=2026-04-01T00:00:00Z');
  return `${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function drivePath(address: string, id: string): string {
  const parsed = parseDriveAddress(address);
  const byPath = address.includes(':') || /\/(?:root|special)/.test(address);
  return byPath
    ? `/me/drive${decodeURIComponent(address)
        .replace(/[{}]/g, '')
        .replace(/special\/name/, 'special/approot')}`
    : `/me/drive/items/${id}${parsed?.tail ?? ''}`;
}

/** Examples that the service would refuse too as they stand, with the reason. */
const refusedOnPurpose: Readonly<Record<string, string>> = {
  'Extensions/any': 'open extensions are not kept here',
};

/** Those of the examples that the sandbox serves; what it does not is listed by scripts/graph-coverage.ts. */
const served = officialExamples().flatMap((example) => {
  const match = routeOf(example);
  return match === undefined
    ? []
    : [{ example, match, name: `${example.method} ${match.route.path}: ${example.name}` }];
});

describe.runIf(examplesPresent || process.env['CI'] === 'true')('official examples as requests', () => {
  it('are many', () => {
    expect(served.length).toBeGreaterThan(75);
  });

  it.each(served.map((each) => [each.name, each] as const))('%s', async (_name, { example, match }) => {
    const tenant = agency();
    const path = addressOf(example, match, await fixtures(tenant));
    const body =
      typeof example.body === 'string' && example.body.startsWith('The contents')
        ? example.body
        : (example.body ?? undefined);
    const { Prefer } = example.headers;
    const type = Object.entries(example.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const answer = await clientOf(tenant).send(example.method, path, body, {
      ...(Prefer === undefined ? {} : { Prefer }),
      ...(type === undefined ? {} : { 'Content-Type': type }),
    });
    const reason = Object.entries(refusedOnPurpose).find(([words]) =>
      decodeURIComponent(path).toLowerCase().includes(words.toLowerCase()),
    )?.[1];
    const wanted = reason !== undefined ? 4 : match.route.gives.kind === 'redirect' ? 3 : 2;
    expect({ path, class: Math.floor(answer.status / 100), said: answer.text.slice(0, 300) }).toMatchObject({
      path,
      class: wanted,
    });
  });
});
