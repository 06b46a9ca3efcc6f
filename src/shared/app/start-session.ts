import { adminConsentLink } from '../auth/admin-consent-link';
import { deviceClock } from '../graph/graph-port';
import type { Host, ItemHost } from '../host/host';
import { createSession } from './create-session';
import { createRealEngine } from './real-engine';
import { registrationOf } from './registration';
import type { Session } from './session';
import type { Network } from './session-parts';

const SIGN_IN = 'https://login.microsoftonline.com';

/** The browser's word on the network, and on the page being looked at again. */
function browserNetwork(): Network {
  return {
    isOnline: () => navigator.onLine,
    onChanged: (listener) => {
      const back = (): void => {
        if (document.visibilityState === 'visible') listener();
      };
      window.addEventListener('online', listener);
      window.addEventListener('offline', listener);
      document.addEventListener('visibilitychange', back);
      return () => {
        window.removeEventListener('online', listener);
        window.removeEventListener('offline', listener);
        document.removeEventListener('visibilitychange', back);
      };
    },
  };
}

/** Starts a session in a host over Microsoft 365. Heavy: surfaces load it after their first paint. */
export function startSession(host: Host | ItemHost): Session {
  const page = (name: string): string => new URL(name, window.location.href).href;
  const { clientId, tenant } = registrationOf(document);
  const registration = {
    clientId,
    authority: `${SIGN_IN}/${tenant}`,
    redirectUri: page('redirect.html'),
    popupRelayUri: page('relay.html'),
    windowPages: {
      'office-dialog': page('office-dialog.html'),
      'teams-authenticate': page('teams-authenticate.html'),
    },
  };
  const { tenantId, address } = host.context().user;
  return createSession({
    host,
    engine: createRealEngine(registration, deviceClock, host),
    clock: deviceClock,
    network: browserNetwork(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    adminLink: adminConsentLink({ clientId, redirectUri: registration.redirectUri, tenantId, address }),
    restart: () => window.location.reload(),
  });
}
