import { graphToken } from '../sign-in/token';
import type { SandboxSession } from './sandbox-session';

/** Graph refused a request of the page: its status and error code. */
export class GraphRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`${code} (${status})`);
  }
}

/** What Outlook and Teams themselves may do; consent is for the add-in alone. */
const hostScopes = [
  'User.Read',
  'Mail.ReadWrite',
  'Mail.Read',
  'Mail.ReadBasic',
  'Mail.Send',
  'Calendars.ReadWrite',
  'Calendars.Read',
  'MailboxSettings.ReadWrite',
  'MailboxSettings.Read',
  'Tasks.ReadWrite',
  'Files.ReadWrite',
  'People.Read',
];

/**
 * The Graph emulator as the page itself uses it, with the signed-in person's token, like any client. Another person's
 * mailbox it reads with that person's, for Exchange has let the delegate in.
 */
export class PageGraph {
  constructor(private readonly session: SandboxSession) {}

  /** `path` begins with `/me`; a `nextLink` is taken as it is. */
  get<T>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<T> {
    return this.ask<T>('GET', path, undefined, headers);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.ask<T>('POST', path, body);
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.ask<T>('PATCH', path, body);
  }

  delete(path: string): Promise<void> {
    return this.ask<void>('DELETE', path);
  }

  /** All pages of a list, at most `limit` of them. */
  async all<T>(path: string, limit = 20): Promise<readonly T[]> {
    const found: T[] = [];
    let next: string | undefined = path;
    for (let page = 0; next !== undefined && page < limit; page += 1) {
      const answer: GraphList<T> = await this.get<GraphList<T>>(next);
      found.push(...answer.value);
      next = answer['@odata.nextLink'];
    }
    return found;
  }

  private async ask<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const { session } = this;
    const response = await fetch(localPath(path), {
      method,
      headers: {
        authorization: `Bearer ${graphToken(session.mailboxOf ?? session.person, session.tenantId, hostScopes, Date.now())}`,
        prefer: 'outlook.timezone="UTC"',
        // The switch for faults is for the add-in; the page around it stays usable.
        'sandbox-page': '1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new GraphRefusal(response.status, errorCode(text));
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}

/** One page of a Graph list. */
export interface GraphList<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
}

function localPath(path: string): string {
  return path.startsWith('https://graph.microsoft.com/')
    ? path.replace('https://graph.microsoft.com', '/graph')
    : `/graph/v1.0${path}`;
}

function errorCode(text: string): string {
  try {
    return (JSON.parse(text) as { error?: { code?: string } }).error?.code ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
