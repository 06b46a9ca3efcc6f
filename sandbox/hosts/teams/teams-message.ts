import type { TeamsClient } from './teams-context';

/** A request of teams-js as it arrives at the parent window (auth and Teams spike §3.1). */
export interface TeamsRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Nested app authentication only: the MSAL message as JSON. */
  readonly data?: string;
}

/** What the host posts into the frame: the reply to a request, or an event of its own. */
export type TeamsPost =
  | { readonly id: number; readonly uuidAsString: string | undefined; readonly args: readonly unknown[] }
  | { readonly func: string; readonly args: readonly unknown[] };

/** Reads a message of the frame; anything else than a teams-js request gives `undefined`. */
export function parseTeamsRequest(value: unknown): TeamsRequest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, func, args, uuidAsString, data } = value as Readonly<Record<string, unknown>>;
  if (typeof func !== 'string') return undefined;
  return {
    id: typeof id === 'number' ? id : -1,
    func,
    args: Array.isArray(args) ? args : [],
    ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}),
    ...(typeof data === 'string' ? { data } : {}),
  };
}

/**
 * What the host supports, as the fourth value of the `initialize` reply. teams-js asks it for every `isSupported()` and
 * injects the sign-in bridge only when `nestedAppAuth` is in it and it stands fourth (tried with 2.58.0).
 */
const teamsRuntime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: false,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: {
    app: { notifySuccessResponse: {}, lifecycle: { caching: {} } },
    pages: { config: {}, tabs: {}, backStack: {}, currentApp: {}, fullTrust: {}, appButton: {} },
    nestedAppAuth: {},
    dialog: { url: {} },
    people: {},
    stageView: {},
    teamsCore: {},
    meeting: {},
  },
} as const;

/** Arguments of the reply to `initialize`; the version stands third and the runtime fourth, or no sign-in bridge is injected. */
export function initialized(frameContext: string, client: TeamsClient): readonly unknown[] {
  return [frameContext, client, '2.0.5', JSON.stringify(teamsRuntime)];
}
