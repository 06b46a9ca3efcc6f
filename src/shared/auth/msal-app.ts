import type { Configuration, IPublicClientApplication } from '@azure/msal-browser';
import { withTimeLimit } from './time-limit';

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
}

/** Milliseconds until a host's bridge that does not answer counts as missing (Outlook on Android hung here, office-js #4824). */
export const BRIDGE_LIMIT_MS = 8_000;

/** Whether the host offers nested app auth. Outlook and Teams put the bridge there while they start. */
export function hasBridge(): boolean {
  return Reflect.get(window, 'nestedAppAuthBridge') != null;
}

function configuration(settings: MsalSettings, cacheLocation: 'memoryStorage' | 'sessionStorage'): Configuration {
  // Keys are left out rather than undefined: an explicit undefined breaks MSAL's authority resolution.
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      clientCapabilities: ['CP1'], // we answer claims challenges
      ...(settings.redirectUri === undefined ? {} : { redirectUri: settings.redirectUri }),
      ...(settings.popupRelayUri === undefined ? {} : { popupRelayUri: settings.popupRelayUri }),
    },
    cache: { cacheLocation },
    system: { loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false } },
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
    return { mode: 'naa', client: await withTimeLimit(client, limitMs, 'bridge_timeout') };
  }
  const client = await msal.createStandardPublicClientApplication(configuration(settings, 'sessionStorage'));
  return { mode: 'popup', client };
}
