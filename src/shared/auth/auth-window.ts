import type { AuthenticationResult } from '@azure/msal-browser';
import type { MsalApp } from './msal-app';

/** What a sign-in window is asked for. */
export interface WindowRequest {
  readonly scopes: readonly string[];
  /** Claims of a challenge, as JSON. */
  readonly claims?: string;
  readonly loginHint?: string;
  /** Makes Microsoft ask which account, instead of taking the one that is signed in. */
  readonly prompt?: 'select_account';
}

/**
 * One way of showing Microsoft's sign-in to a person. `signal` ends it: the person called the sign-in off in our own page. Rejects
 * with MSAL's errors or with a `WindowError` (window-error.ts); what the failure means is `classifyError`'s to say.
 */
export interface AuthWindow {
  readonly name: 'popup' | HostWindow['name'];
  ask(app: MsalApp, request: WindowRequest, signal: AbortSignal): Promise<AuthenticationResult>;
}

/** What came of a window that a host opened for us. */
export type HostWindowAnswer =
  /** `text` is the fragment the sign-in service came back with: a code or an error, and the state; never a token. */
  | { readonly kind: 'answered'; readonly text: string }
  /** The person closed it, or we did. */
  | { readonly kind: 'closed' }
  /** The host would not open it; `code` is safe to show. */
  | { readonly kind: 'failed'; readonly code: string };

/** The host's own way to open a window on a page of ours: Office's dialog, Teams' sign-in window. */
export interface HostWindow {
  readonly name: 'office-dialog' | 'teams-authenticate';
  /** Absolute address of the page that goes to the sign-in service and hands its answer back. Registered as a redirect address. */
  readonly page: string;
  /** Opens `address`, which is `page` with a fragment, and waits for its answer; `signal` ends the wait as `closed`. Never rejects. */
  open(address: string, signal: AbortSignal): Promise<HostWindowAnswer>;
}
