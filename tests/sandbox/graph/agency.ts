import { Tenant, type TenantOptions } from '../../../sandbox/tenant/tenant';
import type { GraphOptions } from '../../../sandbox/graph/graph';
import { checkedGraph } from '../../contract/checked-graph';

export const ellenId = '11111111-1111-4111-8111-111111111111';
export const priyaId = '22222222-2222-4222-8222-222222222222';
export const now = Date.parse('2026-03-02T09:00:00Z');
export const ellen = { name: 'Ellen Price', address: 'ellen.price@brightwater.example' };
export const priya = { name: 'Priya Raman', address: 'priya.raman@brightwater.example' };
export const dana = { name: 'Dana Fox', address: 'dana.fox@halden.example' };
export const tom = { name: 'Tom Reyes', address: 'tom.reyes@halden.example' };

export const everyScope =
  'User.Read User.ReadBasic.All Mail.ReadWrite Mail.Send Calendars.ReadWrite Calendars.Read.Shared MailboxSettings.ReadWrite Tasks.ReadWrite Files.ReadWrite';

/** A tenant with Ellen and Priya and nothing else in it. */
export function agency(options: Partial<TenantOptions> = {}): Tenant {
  const tenant = new Tenant({ clock: () => now, ...options });
  tenant.addPerson({
    id: ellenId,
    key: 'ellen',
    ...ellen,
    aliases: ['ellen@brightwater.example'],
    jobTitle: 'Account manager',
    timeZone: 'GMT Standard Time',
  });
  tenant.addPerson({ id: priyaId, key: 'priya', ...priya, aliases: [], timeZone: 'GMT Standard Time' });
  return tenant;
}

export function tokenOf(tenant: Tenant, oid = ellenId, scp = everyScope, more: object = {}): string {
  const claims = { aud: 'https://graph.microsoft.com', tid: tenant.tenantId, oid, scp, appid: 'mainstay', ...more };
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are read field by field in tests, as a client without types would */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: any;
}

export interface Client {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly raw: (request: Request) => Promise<Response>;
}

/** A client of the checked emulator, signed in as one person with some scopes. */
export function clientOf(
  tenant: Tenant,
  who: { oid?: string; scp?: string } = {},
  options: GraphOptions = {},
  graph = checkedGraph(tenant, options),
): Client {
  const authorization = `Bearer ${tokenOf(tenant, who.oid, who.scp)}`;
  const urlOf = (path: string): string =>
    path.startsWith('https:') ? path : `https://graph.microsoft.com/v1.0${path}`;
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await graph(
      new Request(urlOf(path), {
        method,
        headers: {
          Authorization: authorization,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        redirect: 'manual',
        ...(body === undefined ? {} : { body: raw }),
      }),
    );
    const text = await response.text();
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    return { status: response.status, headers: response.headers, text, body: parsed };
  };
  return { send, get: (path, headers) => send('GET', path, undefined, headers), raw: graph };
}

/** Follows a delta round to its deltaLink; gives all pages. */
export async function deltaRound(
  client: Client,
  start: string,
  headers: Record<string, string> = {},
): Promise<{ pages: any[]; items: any[]; deltaLink: string }> {
  const pages: any[] = [];
  for (let link = start; ;) {
    const { status, body, text } = await client.get(link, headers);
    if (status !== 200) throw new Error(`${String(status)} ${text}`);
    pages.push(body);
    if (typeof body['@odata.deltaLink'] === 'string')
      return { pages, items: pages.flatMap((page) => page.value as any[]), deltaLink: body['@odata.deltaLink'] };
    link = body['@odata.nextLink'];
  }
}

/** `count` mails from Dana to Ellen, one an hour, the newest an hour before `now`. */
export function fillInbox(tenant: Tenant, count: number): void {
  for (let at = 0; at < count; at += 1) {
    tenant.deliver({
      from: dana,
      to: [ellen],
      subject: `Mail ${String(at)}`,
      body: `Text ${String(at)}`,
      at: new Date(now - (count - at) * 3_600_000).toISOString(),
      conversation: `c${String(at)}`,
    });
  }
}
