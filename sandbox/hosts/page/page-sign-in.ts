import { afterAgreeing } from '../sign-in/consent';
import { NaaHost, type NaaFault } from '../sign-in/naa-host';
import { fetchSession, saveConsent, type SandboxSession } from './sandbox-session';

/** Asks the person at the page whether the add-in may have these permissions. */
export type PermissionDialog = (scopes: readonly string[]) => Promise<boolean>;

/** The nested-app-auth host of a sandbox page: the server keeps what was agreed to, the page asks. `fault` is `?signInFault=`. */
export function createPageSignIn(session: SandboxSession, ask: PermissionDialog, fault: string | null): NaaHost {
  const host = new NaaHost({
    tenantId: session.tenantId,
    person: () => session.person,
    now: Date.now,
    consent: async () => (await fetchSession(session.person.key)).consent,
    askUser: async (scopes) => {
      const agreed = await ask(scopes);
      if (agreed) await saveConsent(afterAgreeing(scopes, (await fetchSession(session.person.key)).consent));
      return agreed;
    },
  });
  host.fault = parseSignInFault(fault);
  return host;
}

/** Reads `?signInFault=silent|transient|offline|disabled|cancelled`. */
export function parseSignInFault(text: string | null): NaaFault | undefined {
  switch (text) {
    case 'silent':
      return { kind: 'silent' };
    case 'transient':
      return { kind: 'refuses', error: { status: 'TRANSIENT_ERROR', code: 'server_error' } };
    case 'offline':
      return { kind: 'refuses', error: { status: 'NO_NETWORK' } };
    case 'disabled':
      return { kind: 'refuses', error: { status: 'DISABLED' } };
    case 'cancelled':
      return { kind: 'refuses', error: { status: 'USER_CANCEL' } };
    default:
      return undefined;
  }
}
