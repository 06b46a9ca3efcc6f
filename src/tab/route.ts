import { urlPart } from '../shared/domain/url-part';

/** A page of the tab. Its text form (`client/halden/people`) is the Teams `subPageId` and the part after `#/`. */
export type Route =
  | { readonly page: 'week'; readonly from: string | null }
  | { readonly page: 'clients' }
  | { readonly page: 'client'; readonly clientId: string; readonly section: ClientSection }
  | { readonly page: 'meeting'; readonly meetingId: string }
  | { readonly page: 'handovers' }
  | { readonly page: 'handover'; readonly clientId: string }
  | { readonly page: 'settings'; readonly section: SettingsSection };

/** Tabs of the client page. */
export const CLIENT_SECTIONS = ['timeline', 'people', 'handover', 'settings'] as const;
/** One tab of the client page. */
export type ClientSection = (typeof CLIENT_SECTIONS)[number];

/** Sections of Settings. */
export const SETTINGS_SECTIONS = ['clients', 'matching', 'rules', 'hours', 'storage', 'kept'] as const;
/** One section of Settings. */
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

const HOME: Route = { page: 'week', from: null };

/** Longest text form taken: links come from outside and are bounded before they are read. */
const MAX_LENGTH = 600;

/** Reads a text form; anything unknown is the week. Ids are only ever compared, never put into markup or a request. */
export function parseRoute(text: string | null): Route {
  if (text === null || text.length > MAX_LENGTH) return HOME;
  const parts = text
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const [page, second = '', third = ''] = parts;
  switch (page) {
    case 'clients':
      return { page: 'clients' };
    case 'client':
      return second
        ? { page: 'client', clientId: second, section: oneOf(CLIENT_SECTIONS, third, 'timeline') }
        : { page: 'clients' };
    case 'meeting':
      return second ? { page: 'meeting', meetingId: second } : HOME;
    case 'handovers':
      return { page: 'handovers' };
    case 'handover':
      return second ? { page: 'handover', clientId: second } : { page: 'handovers' };
    case 'settings':
      return { page: 'settings', section: oneOf(SETTINGS_SECTIONS, second, 'clients') };
    case 'week':
      return { page: 'week', from: /^\d{4}-\d{2}-\d{2}$/.test(second) ? second : null };
    default:
      return HOME;
  }
}

/** The text form of a route, safe inside a URL's fragment. */
export function routeText(route: Route): string {
  const parts = ((): readonly string[] => {
    switch (route.page) {
      case 'client':
        return ['client', route.clientId, route.section];
      case 'handover':
        return ['handover', route.clientId];
      case 'meeting':
        return ['meeting', route.meetingId];
      case 'settings':
        return ['settings', route.section];
      case 'week':
        return route.from ? ['week', route.from] : ['week'];
      default:
        return [route.page];
    }
  })();
  return parts.map(urlPart).join('/');
}

function oneOf<T extends string>(list: readonly T[], value: string, fallback: T): T {
  return list.find((each) => each === value) ?? fallback;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // a broken escape names nothing
  }
}
