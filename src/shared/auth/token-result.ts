import type { AuthenticationResult } from '@azure/msal-browser';
import { grantedScopes } from './granted-scopes';
import type { AuthFailure, TokenResult } from './token-provider';

/** A failure as an answer. */
export function failed(failure: AuthFailure): TokenResult {
  return { kind: 'failed', failure };
}

const byClick = { interactive: true, retryable: false } as const;

/** The person closed or called off the sign-in, or the caller no longer wants the answer. */
export const CANCELLED: AuthFailure = { kind: 'cancelled', code: 'user_cancelled', ...byClick };
/** Somebody else is signed in than the host shows. */
export const WRONG_ACCOUNT: AuthFailure = { kind: 'wrong-account', code: 'wrong_account', ...byClick };
/** Nobody is signed in yet. */
export const NO_ACCOUNT: AuthFailure = { kind: 'sign-in-required', code: 'no_account_error', ...byClick };

/** MSAL's answer as the rest of Mainstay sees it. */
export function toResult(answer: AuthenticationResult): TokenResult {
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
export function untilAborted(work: Promise<TokenResult>, signal: AbortSignal | undefined): Promise<TokenResult> {
  if (signal === undefined) return work;
  if (signal.aborted) return Promise.resolve(failed(CANCELLED));
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(failed(CANCELLED));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
