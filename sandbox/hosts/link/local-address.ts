/** Origin of Microsoft Graph as the product knows it. */
export const graphOrigin = 'https://graph.microsoft.com';
/** Origin of the pre-authenticated downloads the emulator redirects to. */
export const contentOrigin = 'https://mainstay-my.sharepoint.example';

/** The address on this machine for a Graph or content address; `undefined` for every other one. */
export function localAddress(url: string, origin: string): string | undefined {
  if (url.startsWith(`${graphOrigin}/`)) return `${origin}/graph${url.slice(graphOrigin.length)}`;
  if (url.startsWith(`${contentOrigin}/`)) return `${origin}${url.slice(contentOrigin.length)}`;
  return undefined;
}

/** The Graph or content address that a path on this machine (with its query) stands for. */
export function realAddress(pathAndQuery: string): string | undefined {
  if (pathAndQuery.startsWith('/graph/')) return `${graphOrigin}${pathAndQuery.slice('/graph'.length)}`;
  if (pathAndQuery.startsWith('/content/')) return `${contentOrigin}${pathAndQuery}`;
  return undefined;
}

const outlookHosts = new Set([
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'outlook.live.com',
]);
const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/**
 * The sandbox page for a link into Outlook (an item's `webLink`) or Teams (a deep link to a tab's sub-page), for the
 * person `as`; `undefined` for a link to anywhere else.
 */
export function localItemPage(url: string, origin: string, as?: string): string | undefined {
  let link: URL;
  try {
    link = new URL(url, origin);
  } catch {
    return undefined;
  }
  const query = new URLSearchParams();
  let page: string | undefined;
  if (outlookHosts.has(link.host)) {
    page = '/outlook';
    const id = outlookItemId(link);
    if (link.pathname.endsWith('/deeplink/compose')) {
      query.set('compose', 'mail');
      for (const name of ['to', 'cc', 'bcc', 'subject', 'body'])
        if (link.searchParams.has(name)) query.set(name, link.searchParams.get(name) ?? '');
    } else if (id !== undefined) {
      query.set(isCalendarLink(link) ? 'event' : 'message', id);
    }
  } else if (teamsHosts.has(link.host) && link.pathname.startsWith('/l/entity/')) {
    page = '/teams';
    query.set('app', 'tab');
    const sub = subPageOf(link);
    if (sub !== undefined) query.set('page', sub);
  }
  if (page === undefined) return undefined;
  if (as !== undefined) query.set('as', as);
  return `${origin}${page}?${query.toString()}`;
}

function isCalendarLink(link: URL): boolean {
  return link.pathname.includes('/calendar') || (link.searchParams.get('path') ?? '').includes('/calendar');
}

function outlookItemId(link: URL): string | undefined {
  const fromQuery = link.searchParams.get('ItemID') ?? link.searchParams.get('itemid');
  if (fromQuery !== null) return fromQuery;
  const last = /\/(?:id|item|read|deeplink)\/([^/]+)$/.exec(link.pathname)?.[1];
  return last === undefined ? undefined : decodeURIComponent(last);
}

function subPageOf(link: URL): string | undefined {
  try {
    const context: unknown = JSON.parse(link.searchParams.get('context') ?? '{}');
    const sub =
      typeof context === 'object' && context !== null ? (context as { subEntityId?: unknown }).subEntityId : undefined;
    return typeof sub === 'string' ? sub : undefined;
  } catch {
    return undefined;
  }
}
