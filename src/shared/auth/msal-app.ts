import type { Configuration, IPublicClientApplication, RedirectRequest } from '@azure/msal-browser';
import { withTimeLimit } from './time-limit';
import { WindowError } from './window-error';

/** What MSAL is set up with. Addresses are absolute or relative to this origin. */
export interface MsalSettings {
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant or organizations>`. */
  readonly authority: string;
  /** Page that hands the popup's answer back (`redirect-page.ts`). */
  readonly redirectUri?: string;
  /** Page that opens the sign-in window from inside a cross-site frame (`relay-page.ts`). */
  readonly popupRelayUri?: string;
}

/** MSAL ready to use. `mode` says whether the host signs in for us or a popup does. */
export interface MsalApp {
  readonly mode: 'naa' | 'popup';
  readonly client: IPublicClientApplication;
  /** Begins a sign-in in a window that somebody else opens: gives the address to open there. Its answer goes to `handleRedirectPromise`. */
  redirectAddress(request: RedirectRequest): Promise<string>;
}

/** Milliseconds until a host's bridge that does not answer counts as missing (Outlook on Android hung here, office-js #4824). */
export const BRIDGE_LIMIT_MS = 8_000;

/** Whether the host offers nested app auth. Outlook and Teams put the bridge there while they start. */
export function hasBridge(): boolean {
  return Reflect.get(window, 'nestedAppAuthBridge') != null;
}

function configuration(
  settings: MsalSettings,
  cacheLocation: 'memoryStorage' | 'sessionStorage',
  onAddress: (address: string) => void = () => undefined,
): Configuration {
  // Keys are left out rather than undefined: an explicit undefined breaks MSAL's authority resolution.
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      clientCapabilities: ['CP1'], // we answer claims challenges
      // This page itself never goes to the sign-in service: what MSAL would navigate to is handed to a window.
      onRedirectNavigate: (address) => {
        onAddress(address);
        return false;
      },
      ...(settings.redirectUri === undefined ? {} : { redirectUri: settings.redirectUri }),
      ...(settings.popupRelayUri === undefined ? {} : { popupRelayUri: settings.popupRelayUri }),
    },
    cache: { cacheLocation },
    system: {
      allowRedirectInIframe: true, // only to make the address; see onRedirectNavigate
      loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false },
    },
  };
}

/**
 * Loads MSAL and makes its client: over the host's bridge where there is one (tokens in memory only, the host is asked
 * again after a reload), else a plain browser client with popups. Rejects with `bridge_timeout` after 8 s.
 */
export async function createMsalApp(
  settings: MsalSettings,
  allowed: 'any' | 'popup',
  limitMs = BRIDGE_LIMIT_MS,
): Promise<MsalApp> {
  const msal = await import('@azure/msal-browser');
  if (allowed === 'any' && hasBridge()) {
    const client = msal.createNestablePublicClientApplication(configuration(settings, 'memoryStorage'));
    const unsupported = (): Promise<string> => Promise.reject(new WindowError('unsupported_method'));
    return {
      mode: 'naa',
      client: await withTimeLimit(client, limitMs, 'bridge_timeout'),
      redirectAddress: unsupported,
    };
  }
  let address: string | null = null;
  const keep = (made: string): void => void (address = made);
  const client = await msal.createStandardPublicClientApplication(configuration(settings, 'sessionStorage', keep));
  return {
    mode: 'popup',
    client,
    redirectAddress: async (request) => {
      address = null;
      await client.acquireTokenRedirect(request);
      if (address === null) throw new WindowError('empty_navigate_uri');
      return address;
    },
  };
}
