import type { AuthenticationResult } from '@azure/msal-browser';
import type { AccountCheck } from './account-check';
import type { MsalApp } from './msal-app';

/** What is asked for without showing anything. */
export interface SilentRequest {
  readonly scopes: readonly string[];
  readonly claims?: string;
  readonly forceRefresh?: boolean;
}

/**
 * A token without any window: from the host, from MSAL's cache, by its refresh token or a hidden frame. Null when nobody is known and
 * there is no name to ask for. In nested app auth the host chooses the account (MSAL ignores ours, reference/auth-teams.md §1.2).
 */
export async function silentToken(
  { mode, client }: MsalApp,
  ask: SilentRequest,
  check: AccountCheck,
  loginHint: string | undefined,
): Promise<AuthenticationResult | null> {
  const request = { ...ask, scopes: [...ask.scopes] };
  if (mode === 'naa') return client.acquireTokenSilent(request);
  const accounts = client.getAllAccounts().filter((each) => check.mayBe(each));
  const account = accounts.find((each) => each.username === loginHint) ?? accounts[0];
  if (account) return client.acquireTokenSilent({ ...request, account });
  return loginHint === undefined ? null : client.ssoSilent({ ...request, loginHint });
}
