import type { AuthenticationResult } from '@azure/msal-browser';
import { classifyError } from './classify-error';
import { grantedScopes } from './granted-scopes';
import { BRIDGE_LIMIT_MS, createMsalApp, hasBridge } from './msal-app';
import type { MsalApp, MsalSettings } from './msal-app';
import { createSingleFlight } from './single-flight';
import { withTimeLimit } from './time-limit';
import type { AuthFailure, TokenProvider, TokenResult } from './token-provider';

/** Who must be signed in, as the host says. Null parts are not compared. */
export interface ExpectedUser {
  readonly id: string | null;
  readonly tenantId: string | null;
}

/** What sign-in needs to know. */
export interface TokenProviderParts extends MsalSettings {
  readonly expectedUser: ExpectedUser;
  /** The user's sign-in name, so that a popup need not ask. */
  readonly loginHint?: string;
  /** Whether the browser has a network; default `navigator.onLine`. */
  readonly isOnline?: () => boolean;
  /** Milliseconds until a silent bridge counts as missing; default 8 s. */
  readonly bridgeLimitMs?: number;
}

interface Ask {
  readonly scopes: readonly string[];
  readonly claims?: string;
  readonly forceRefresh?: boolean;
}

/** Milliseconds for an answer without any window. */
const SILENT_LIMIT_MS = 20_000;
const CANCELLED: AuthFailure = { kind: 'cancelled', code: 'user_cancelled', interactive: true, retryable: false };
const WRONG_ACCOUNT: AuthFailure = {
  kind: 'wrong-account',
  code: 'wrong_account',
  interactive: true,
  retryable: false,
};
const NO_ACCOUNT: AuthFailure = {
  kind: 'sign-in-required',
  code: 'no_account_error',
  interactive: true,
  retryable: false,
};

function failed(failure: AuthFailure): TokenResult {
  return { kind: 'failed', failure };
}

function toResult(answer: AuthenticationResult): TokenResult {
  const { localAccountId, tenantId, username, name } = answer.account;
  return {
    kind: 'ok',
    token: {
      value: answer.accessToken,
      scopes: grantedScopes(answer.accessToken, answer.scopes),
      account: { id: localAccountId, tenantId, username, name: name ?? username },
    },
  };
}

/** Resolves as cancelled when `signal` aborts; the work itself goes on for the others who wait for it. */
function untilAborted(work: Promise<TokenResult>, signal: AbortSignal | undefined): Promise<TokenResult> {
  if (signal === undefined) return work;
  if (signal.aborted) return Promise.resolve(failed(CANCELLED));
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(failed(CANCELLED));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Sign-in over real MSAL (reference/auth-teams.md §6): the host's nested app auth where there is a bridge, else a popup.
 * MSAL is loaded with the first request. Every token is compared with the expected user. Nothing here throws.
 */
export function createTokenProvider(parts: TokenProviderParts): TokenProvider {
  const isOnline = parts.isOnline ?? ((): boolean => navigator.onLine);
  const limit = parts.bridgeLimitMs ?? BRIDGE_LIMIT_MS;
  const once = createSingleFlight<TokenResult>();
  let allowed: 'any' | 'popup' = 'any';
  let starting: Promise<MsalApp> | null = null;
  let cancel: () => void = () => undefined;

  function app(): Promise<MsalApp> {
    starting ??= createMsalApp(parts, allowed, limit).catch((error: unknown) => {
      starting = null; // the next request tries again
      throw error;
    });
    return starting;
  }

  function isExpected(answer: AuthenticationResult): boolean {
    const { id, tenantId } = parts.expectedUser;
    return (
      (id === null || id === answer.account.localAccountId) &&
      (tenantId === null || tenantId === answer.account.tenantId)
    );
  }

  async function silent({ mode, client }: MsalApp, ask: Ask): Promise<AuthenticationResult | null> {
    const request = { ...ask, scopes: [...ask.scopes] };
    if (mode === 'naa') return client.acquireTokenSilent(request);
    const { id, tenantId } = parts.expectedUser;
    const accounts = client
      .getAllAccounts()
      .filter((a) => (id === null || a.localAccountId === id) && (tenantId === null || a.tenantId === tenantId));
    const account = accounts.find((a) => a.username === parts.loginHint) ?? accounts[0];
    if (account) return client.acquireTokenSilent({ ...request, account });
    return parts.loginHint === undefined ? null : client.ssoSilent({ ...request, loginHint: parts.loginHint });
  }

  async function getSilently(ask: Ask): Promise<TokenResult> {
    try {
      const answer = await withTimeLimit(silent(await app(), ask), SILENT_LIMIT_MS, 'silent_timeout');
      if (answer === null) return failed(NO_ACCOUNT);
      if (isExpected(answer)) return toResult(answer);
      // MSAL reads the host's account once: after a switch of account its cache goes on answering for the old one.
      starting = null;
      const fresh = await withTimeLimit(
        silent(await app(), { ...ask, forceRefresh: true }),
        SILENT_LIMIT_MS,
        'silent_timeout',
      );
      return fresh !== null && isExpected(fresh) ? toResult(fresh) : failed(WRONG_ACCOUNT);
    } catch (error) {
      return failed(classifyError(error, isOnline()));
    }
  }

  async function ask(request: Ask): Promise<TokenResult> {
    try {
      const { client } = await app();
      const hint = parts.loginHint === undefined ? {} : { loginHint: parts.loginHint };
      const answer = await client.acquireTokenPopup({ ...request, scopes: [...request.scopes], ...hint });
      return isExpected(answer) ? toResult(answer) : failed(WRONG_ACCOUNT);
    } catch (error) {
      return failed(classifyError(error, isOnline()));
    }
  }

  async function askInSomeWay(request: Ask): Promise<TokenResult> {
    const result = await ask(request);
    const bridgeFailed =
      result.kind === 'failed' && result.failure.kind === 'unavailable' && allowed === 'any' && hasBridge();
    if (!bridgeFailed) return result;
    // The host promised a bridge that does not work (office-js #6275, #6691): a popup is the way that is left.
    allowed = 'popup';
    starting = null;
    return ask(request);
  }

  return {
    get mode() {
      return allowed === 'any' && hasBridge() ? 'naa' : 'popup';
    },
    getToken: (scopes, options = {}) => {
      const { signal, ...rest } = options;
      const request = { scopes: [...new Set(scopes)].sort(), ...rest };
      return untilAborted(
        once(JSON.stringify(request), () => getSilently(request)),
        signal,
      );
    },
    signIn: (scopes, options = {}) => {
      const cancelled = new Promise<TokenResult>((resolve) => {
        cancel = () => resolve(failed(CANCELLED));
      });
      return Promise.race([askInSomeWay({ scopes, ...options }), cancelled]);
    },
    cancelSignIn: () => cancel(),
  };
}
