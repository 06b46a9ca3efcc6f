import { assertNever } from '../../tenant/assert-never';
import type { TabConfiguration } from './teams-surroundings';
import type { TeamsClient, TeamsPlace, TeamsTheme } from './teams-context';

/** What the address of the Teams-like page says. Documented in sandbox/hosts/README.md. */
export interface TeamsAddress {
  readonly as: string | null;
  readonly place: 'personal' | 'channel' | 'meeting';
  /** Page inside the app (`subPageId`). */
  readonly subPage: string | undefined;
  readonly theme: TeamsTheme;
  /** Event whose meeting the side panel stands beside; without it the next one. */
  readonly event: string | null;
  /** `?teamsFault=silent`: the host never answers teams-js. */
  readonly silent: boolean;
  readonly client: TeamsClient;
  /** Origin the app is served from (`?appOrigin=`), as in real Teams; without it that of the page. */
  readonly appOrigin: string | undefined;
  readonly signInFault: string | null;
}

/** Reads `?as= &place= &page= &theme= &event= &client= &appOrigin= &teamsFault= &signInFault=`; `app=tab` is the personal tab of a deep link. */
export function parseTeamsAddress(search: string): TeamsAddress {
  const query = new URLSearchParams(search);
  const place = query.get('place');
  const theme = query.get('theme');
  const client = query.get('client');
  return {
    as: query.get('as'),
    event: query.get('event'),
    subPage: query.get('page') ?? undefined,
    place: place === 'channel' || place === 'meeting' ? place : 'personal',
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'default',
    client: client === 'desktop' || client === 'ios' ? client : 'web',
    appOrigin: originOf(query.get('appOrigin')),
    silent: query.get('teamsFault') === 'silent',
    signInFault: query.get('signInFault'),
  };
}

function originOf(address: string | null): string | undefined {
  return address !== null && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Address of the frame for a place: the app's own pages, and for the channel the pages that were configured. */
export function frameAddress(place: TeamsPlace, configuration: TabConfiguration | undefined): string {
  switch (place) {
    case 'personal':
      return '/tab.html';
    case 'channel-settings':
      return '/tab-config.html';
    case 'meeting':
      return '/tab.html?view=meeting';
    case 'channel':
      return localPath(configuration?.contentUrl) ?? '/tab.html';
    case 'channel-removal':
      return localPath(configuration?.removeUrl) ?? '/tab-config.html';
    default:
      return assertNever(place);
  }
}

function localPath(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`;
}
