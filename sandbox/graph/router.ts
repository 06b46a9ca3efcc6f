import { parseDriveAddress } from './drive-address';
import { GraphError } from './graph-error';
import { outlookRoutes } from './outlook-routes';
import { directoryRoutes, driveRoutes } from './other-routes';
import type { Route } from './route';

/** Every operation the emulator serves, `$batch` aside. */
export const routes: readonly Route[] = [...directoryRoutes, ...outlookRoutes, ...driveRoutes];

/** A path that was found: its route, whose mailbox it names (`me` or an id or address), and the values of its placeholders. */
export interface Match {
  readonly route: Route;
  readonly owner: string;
  readonly path: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly route: Route;
  readonly segments: readonly string[];
}
const compiled: readonly CompiledRoute[] = routes.map((route) => ({ route, segments: route.path.split('/').slice(1) }));

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new GraphError(400, 'BadRequest', 'The path is not encoded well.');
  }
}

function fit(segments: readonly string[], pattern: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (segments.length !== pattern.length) return undefined;
  const path: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const actual = segments[at] ?? '';
    if (expected.startsWith('{')) path[expected.slice(1, -1)] = decode(actual);
    else if (expected.toLowerCase() !== actual.toLowerCase()) return undefined;
  }
  return path;
}

/** The path below the owner in the one form the tables know: calendars by id, drive addresses and `()` are folded. */
function folded(path: string): { readonly path: string; readonly values: Readonly<Record<string, string>> } {
  const plain = path
    .replace(/\(\)$/, '')
    .replace(/^(\/outlook\/supportedTimeZones)\(.*$/i, '$1')
    .replace(/\/$/, '');
  const calendar = /^\/(?:calendar|calendars\/([^/]+))(\/(?:calendarView|events)(?:\/.{0,1500})?)$/i.exec(plain);
  if (calendar !== null)
    return { path: calendar[2] ?? '', values: calendar[1] === undefined ? {} : { 'calendar-id': decode(calendar[1]) } };
  const drive = /^\/drive(\/.{1,4000})$/i.exec(plain)?.[1];
  const address = drive === undefined ? undefined : parseDriveAddress(drive);
  if (drive !== undefined && address !== undefined)
    return { path: `/drive/items/x${address.tail}`, values: { address: drive } };
  return { path: plain, values: {} };
}

/** Finds the route of a path under `/v1.0`. 400 for paths Graph does not have here, 405 for another method. */
export function matchRoute(method: string, pathname: string): Match {
  const owned = /^\/(?:(me)|users\/([^/]{1,300})|drives\/[^/]{1,300})(\/.{0,5000})?$/i.exec(pathname);
  if (owned === null)
    throw new GraphError(400, 'BadRequest', `Resource not found for the segment '${pathname.split('/')[1] ?? ''}'.`);
  const below = /^\/drives\//i.test(pathname) ? `/drive${owned[3] ?? ''}` : (owned[3] ?? '');
  const { path, values } = folded(below);
  const segments = `me${path}`.split('/');
  const fitting = compiled.flatMap(({ route, segments: pattern }) => {
    const found = fit(segments, pattern);
    return found === undefined ? [] : [{ route, path: { ...found, ...values } }];
  });
  const match = fitting.find(({ route }) => route.method === method);
  if (match === undefined) {
    throw fitting.length > 0
      ? new GraphError(405, 'BadRequest', 'Specified HTTP method is not allowed for the request target.')
      : new GraphError(
          400,
          'BadRequest',
          `Resource not found for the segment '${decode(segments.at(-1) ?? '').slice(0, 80)}'.`,
        );
  }
  return { ...match, owner: owned[2] === undefined ? 'me' : decode(owned[2]) };
}
