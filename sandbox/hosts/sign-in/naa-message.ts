/** What MSAL sends over the nested-app-auth bridge (auth-teams spike §1.1). Fields we do not answer to are left out. */
export interface NaaRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly claims?: string };
}

/** The refusals the bridge knows; MSAL turns each into an error class of its own. */
export type NaaStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'NO_NETWORK'
  | 'TRANSIENT_ERROR'
  | 'PERSISTENT_ERROR'
  | 'DISABLED'
  | 'ACCOUNT_UNAVAILABLE'
  | 'NESTED_APP_AUTH_UNAVAILABLE';

/** Why the bridge refused. `code` and `description` reach the app; `subError` is dropped by MSAL. */
export interface NaaError {
  readonly status: NaaStatus;
  readonly code?: string;
  readonly subError?: string;
  readonly description?: string;
}

/** What the host answers. */
export type NaaResponse = { readonly messageType: 'NestedAppAuthResponse'; readonly requestId: string } & (
  | { readonly success: true; readonly initContext: NaaInitContext }
  | { readonly success: true; readonly token: NaaToken; readonly account: NaaAccount }
  | { readonly success: false; readonly error: NaaError }
);

interface NaaInitContext {
  readonly sdkName: string;
  readonly sdkVersion: string;
  readonly accountContext: { readonly homeAccountId: string; readonly environment: string; readonly tenantId: string };
}

interface NaaToken {
  readonly access_token: string;
  readonly id_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly scope: string;
  readonly properties: null;
}

interface NaaAccount {
  readonly environment: string;
  readonly homeAccountId: string;
  readonly localAccountId: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
}

/** Reads a bridge message; anything else than a request of the protocol gives `undefined`. */
export function parseNaaRequest(text: string): NaaRequest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { messageType, method, requestId } = value as Partial<Record<keyof NaaRequest, unknown>>;
  const known = method === 'GetInitContext' || method === 'GetToken' || method === 'GetTokenPopup';
  return messageType === 'NestedAppAuthRequest' && known && typeof requestId === 'string'
    ? (value as NaaRequest)
    : undefined;
}
