import type { AuthFailure, TokenProvider } from '../auth/token-provider';
import { SCOPES } from '../graph/requests';
import type { Obstacle, Rung, RungState } from './knowledge';

/** Rights of each rung (consent ladder, graph.md §4). `open-item` needs none. */
export const RUNG_SCOPES: Readonly<Record<Rung, readonly string[]>> = {
  'open-item': [],
  profile: SCOPES.profile,
  calendar: [...SCOPES.calendar, ...SCOPES.settings],
  'mail-headers': SCOPES.mailHeaders,
  'mail-text': SCOPES.mailText,
  write: [...SCOPES.writeCalendar, ...SCOPES.writeMail],
  keep: SCOPES.files,
};

/** The rungs in the order they are climbed. */
export const RUNGS: readonly Rung[] = [
  'open-item',
  'profile',
  'calendar',
  'mail-headers',
  'mail-text',
  'write',
  'keep',
];

/** Rungs asked for silently at the start; writing is asked for at the act. */
const AT_START: readonly Rung[] = ['profile', 'calendar', 'mail-text', 'keep'];

/** What a sign-in failure means to the surface. `adminLink` is what the user can hand to an administrator. */
export function obstacleOfAuth(
  failure: Pick<AuthFailure, 'kind' | 'code' | 'interactive'>,
  rung: Rung,
  adminLink: string,
): Obstacle {
  switch (failure.kind) {
    case 'sign-in-required':
    case 'cancelled':
      return { kind: 'sign-in-required' };
    case 'consent-required':
      return { kind: 'consent-required', rung };
    case 'admin-consent-required':
      return { kind: 'admin-consent-required', rung, link: adminLink };
    case 'offline':
      return { kind: 'offline' };
    case 'wrong-account':
      return { kind: 'wrong-account' };
    case 'blocked':
    case 'unavailable':
      return { kind: 'sign-in-unavailable', code: failure.code, window: failure.interactive };
    case 'transient':
    case 'unknown':
      return { kind: 'broken', code: failure.code };
    default:
      throw new Error(`Unexpected failure: ${String(failure.kind satisfies never)}`);
  }
}

/** Every rung, none of them known yet but the one that needs nothing. */
export function unknownRungs(): ReadonlyMap<Rung, RungState> {
  return new Map(RUNGS.map((rung) => [rung, { rung, state: rung === 'open-item' ? 'on' : 'unknown', obstacle: null }]));
}

/** Whether the rights a token really grants (`scp`) cover a rung. */
function covers(granted: readonly string[], rung: Rung): boolean {
  const have = new Set(granted.map((scope) => scope.toLowerCase()));
  return RUNG_SCOPES[rung].every((scope) => have.has(scope.toLowerCase()));
}

/** Asks for one rung without showing anything, and says how it stands by what the token grants. */
export async function checkRung(rung: Rung, tokens: TokenProvider, adminLink: string): Promise<RungState> {
  const result = await tokens.getToken(RUNG_SCOPES[rung]);
  if (result.kind === 'failed')
    return { rung, state: 'off', obstacle: obstacleOfAuth(result.failure, rung, adminLink) };
  if (covers(result.token.scopes, rung)) return { rung, state: 'on', obstacle: null };
  return { rung, state: 'off', obstacle: { kind: 'consent-required', rung } };
}

/** Climbs silently as far as consent allows; rungs that are not asked for stay as `before`. Mail headers alone are asked for only where the text may not be read. */
export async function checkRungs(
  tokens: TokenProvider,
  adminLink: string,
  before: ReadonlyMap<Rung, RungState>,
): Promise<ReadonlyMap<Rung, RungState>> {
  const rungs = new Map(before);
  const first = await checkRung('profile', tokens, adminLink);
  rungs.set('profile', first);
  // Without a sign-in at all the other questions would only give the same answer.
  const hopeless =
    first.obstacle !== null &&
    first.obstacle.kind !== 'consent-required' &&
    first.obstacle.kind !== 'admin-consent-required';
  for (const rung of AT_START.slice(1)) {
    rungs.set(rung, hopeless ? { ...first, rung } : await checkRung(rung, tokens, adminLink));
  }
  const text = rungs.get('mail-text');
  if (text?.state === 'on') rungs.set('mail-headers', { rung: 'mail-headers', state: 'on', obstacle: null });
  else
    rungs.set(
      'mail-headers',
      hopeless ? { ...first, rung: 'mail-headers' } : await checkRung('mail-headers', tokens, adminLink),
    );
  return rungs;
}
