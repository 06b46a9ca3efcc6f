/** A token for Graph. `scopes` is what it really grants (read from `scp`), not what was asked. */
export interface Token {
  readonly value: string;
  readonly scopes: readonly string[];
  readonly account: SignedInAccount;
}

/** Who is signed in. `id` is the Entra object id. */
export interface SignedInAccount {
  readonly id: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
}

/** Why there is no token (reference/auth-teams.md §6). `code` is safe to show: never a message or a token. */
export interface AuthFailure {
  readonly kind:
    | 'sign-in-required'
    | 'consent-required'
    | 'admin-consent-required'
    | 'cancelled'
    | 'offline'
    | 'blocked'
    | 'wrong-account'
    | 'unavailable'
    | 'transient'
    | 'unknown';
  readonly code: string;
  readonly detail?: `AADSTS${string}`;
  /** A click by the user may help. */
  readonly interactive: boolean;
  readonly retryable: boolean;
}

/** A token, or why not. */
export type TokenResult =
  { readonly kind: 'ok'; readonly token: Token } | { readonly kind: 'failed'; readonly failure: AuthFailure };

/** Sign-in behind one door. `getToken` never shows anything; `signIn` only after a user's click. */
export interface TokenProvider {
  readonly mode: 'naa' | 'popup';
  getToken(
    scopes: readonly string[],
    options?: { readonly claims?: string; readonly forceRefresh?: boolean; readonly signal?: AbortSignal },
  ): Promise<TokenResult>;
  signIn(scopes: readonly string[], options?: { readonly claims?: string }): Promise<TokenResult>;
  /** Ends a `signIn` that waits for a window: its result becomes `cancelled` at once. */
  cancelSignIn(): void;
  /** The account in use turned out to be another person's than the mailbox's: its tokens are not used again, the next sign-in asks which account. */
  disown(): void;
}
