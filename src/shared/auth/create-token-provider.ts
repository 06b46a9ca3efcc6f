import { createAccountCheck } from './account-check';
import type { ExpectedUser } from './account-check';
import type { AuthWindow, HostWindow, WindowRequest } from './auth-window';
import { classifyError } from './classify-error';
import { BRIDGE_LIMIT_MS, createMsalApp, hasBridge } from './msal-app';
import type { MsalApp, MsalSettings } from './msal-app';
import { popupWindow } from './popup-window';
import { silentToken } from './silent-token';
import type { SilentRequest } from './silent-token';
import { createSingleFlight } from './single-flight';
import { withTimeLimit } from './time-limit';
import type { TokenProvider, TokenResult } from './token-provider';
import { CANCELLED, NO_ACCOUNT, WRONG_ACCOUNT, failed, toResult, untilAborted } from './token-result';
import { couldNotShow, windowOrder } from './window-order';

/** What sign-in needs to know. */
export interface TokenProviderParts extends MsalSettings {
  readonly expectedUser: ExpectedUser;
  /** The user's sign-in name, so that a popup need not ask. */
  readonly loginHint?: string;
  /** The host's own sign-in window, for where there is neither bridge nor popup. */
  readonly hostWindow?: HostWindow;
  /** Whether the browser has a network; default `navigator.onLine`. */
  readonly isOnline?: () => boolean;
  /** Milliseconds until a silent bridge counts as missing; default 8 s. */
  readonly bridgeLimitMs?: number;
}

/** Milliseconds for an answer without any window, once the host has shown that it answers. */
const SILENT_LIMIT_MS = 20_000;

/**
 * Sign-in over real MSAL (reference/auth-teams.md §6): the host's nested app auth where there is a bridge, else a window (`windowOrder`).
 * MSAL is loaded with the first request. Every token is compared with the expected user. Nothing here throws.
 */
export function createTokenProvider(parts: TokenProviderParts): TokenProvider {
  const isOnline = parts.isOnline ?? ((): boolean => navigator.onLine);
  const bridgeLimit = parts.bridgeLimitMs ?? BRIDGE_LIMIT_MS;
  const windows = windowOrder(parts.hostWindow ?? null, window.parent !== window);
  const once = createSingleFlight<TokenResult>();
  const check = createAccountCheck(parts.expectedUser);
  let allowed: 'any' | 'popup' = 'any';
  let bridge: 'untried' | 'answers' | 'hangs' = 'untried';
  let starting: Promise<MsalApp> | null = null;
  let asking = new AbortController();
  /** A claims challenge that only a person can meet: it goes with the next sign-in. */
  let challenge: string | null = null;
  /** The last answer was for another account: the next sign-in asks which one. */
  let strange = false;

  const nested = (): boolean => allowed === 'any' && hasBridge();

  function app(): Promise<MsalApp> {
    starting ??= createMsalApp(parts, allowed, bridgeLimit).catch((error: unknown) => {
      starting = null; // the next request tries again
      throw error;
    });
    return starting;
  }

  function failure(error: unknown): TokenResult {
    const found = classifyError(error, isOnline());
    // A bridge that does not work leaves a window, which a click may open.
    return failed(found.kind === 'unavailable' && nested() ? { ...found, interactive: true } : found);
  }

  /** Drops what MSAL keeps of accounts that may not be used here. The host's own accounts are not ours to drop. */
  async function forgetStrangers({ mode, client }: MsalApp): Promise<void> {
    if (mode === 'naa') return;
    for (const account of client.getAllAccounts()) if (!check.mayBe(account)) await client.clearCache({ account });
  }

  async function wrongAccount(used: MsalApp): Promise<TokenResult> {
    strange = true;
    await forgetStrangers(used);
    return failed(WRONG_ACCOUNT);
  }

  async function silently(ask: SilentRequest): Promise<TokenResult> {
    const answer = await silentToken(await app(), ask, check, parts.loginHint);
    if (answer === null) return failed(NO_ACCOUNT);
    if (check.accepts(answer.account)) return toResult(answer);
    // MSAL reads the host's account once: after a switch of account its cache goes on answering for the old one.
    starting = null;
    const again = await app();
    const fresh = await silentToken(again, { ...ask, forceRefresh: true }, check, parts.loginHint);
    return fresh !== null && check.accepts(fresh.account) ? toResult(fresh) : wrongAccount(again);
  }

  async function getSilently(ask: SilentRequest): Promise<TokenResult> {
    const unproven = nested() && bridge !== 'answers';
    const [limit, code] = unproven ? ([bridgeLimit, 'bridge_timeout'] as const) : [SILENT_LIMIT_MS, 'silent_timeout'];
    let result: TokenResult;
    try {
      result = await withTimeLimit(silently(ask), limit, code);
    } catch (error) {
      // Nobody cancels what nobody sees: a hidden frame that gets no answer has no session to sign in with.
      const found = failure(error);
      result = !nested() && found.kind === 'failed' && found.failure.kind === 'cancelled' ? failed(NO_ACCOUNT) : found;
    }
    if (unproven) bridge = result.kind === 'failed' && result.failure.code === 'bridge_timeout' ? 'hangs' : 'answers';
    if (bridge === 'hangs') starting = null;
    if (ask.claims !== undefined && result.kind === 'failed' && result.failure.interactive) challenge = ask.claims;
    return result;
  }

  async function askIn(opening: AuthWindow, request: WindowRequest, signal: AbortSignal): Promise<TokenResult> {
    try {
      const used = await app();
      const answer = await opening.ask(used, request, signal);
      if (!check.accepts(answer.account)) return await wrongAccount(used);
      challenge = null;
      strange = false;
      return toResult(answer);
    } catch (error) {
      return failure(error);
    }
  }

  async function askSomehow(request: WindowRequest, signal: AbortSignal): Promise<TokenResult> {
    if (nested() && bridge !== 'hangs') {
      const result = await askIn(popupWindow, request, signal);
      if (result.kind === 'ok' || result.failure.kind !== 'unavailable') return result;
    }
    if (nested()) {
      // The host promised a bridge that does not work (office-js #4824, #6275, #6691): a window is the way that is left.
      allowed = 'popup';
      starting = null;
    }
    let result = failed(CANCELLED);
    for (const opening of windows) {
      result = await askIn(opening, request, signal);
      if (result.kind === 'ok' || !couldNotShow(result.failure)) return result;
    }
    return result;
  }

  return {
    get mode() {
      return nested() ? 'naa' : 'popup';
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
      const claims = options.claims ?? challenge;
      const who = strange ? { prompt: 'select_account' as const } : hintOf(parts.loginHint);
      asking.abort(); // a window that is still open gives way to the new one
      asking = new AbortController();
      const request = { scopes, ...who, ...(claims === null ? {} : { claims }) };
      return untilAborted(askSomehow(request, asking.signal), asking.signal);
    },
    cancelSignIn: () => asking.abort(),
    disown: () => {
      check.disown();
      strange = true;
      const used = starting;
      starting = null;
      void used?.then(forgetStrangers).catch(() => undefined);
    },
  };
}

function hintOf(loginHint: string | undefined): Pick<WindowRequest, 'loginHint'> {
  return loginHint === undefined ? {} : { loginHint };
}
