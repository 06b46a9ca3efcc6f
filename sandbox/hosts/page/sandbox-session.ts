import type { TenantPerson } from '../../tenant/tenant-api';
import type { ConsentState } from '../sign-in/consent';

/** What the server tells a sandbox page when it opens. */
export interface SandboxSession {
  readonly tenantId: string;
  /** Who is signed in on this page. */
  readonly person: TenantPerson;
  /** Somebody else whose mailbox the person looks at as a delegate (`?shared=`). */
  readonly mailboxOf?: TenantPerson;
  /** Everybody who has a mailbox in the tenant. */
  readonly people: readonly TenantPerson[];
  /** The tenant's clock, milliseconds. */
  readonly now: number;
  /** Milliseconds between the tenant's clock and the real one. */
  readonly clockOffset: number;
  readonly consent: ConsentState;
  /** Share of Graph requests that fail, 0 to 1. */
  readonly faultRate: number;
  /** The mailbox's roaming settings as JSON text. */
  readonly roamingSettings: string;
}

/**
 * The session of the person the page's address names (`?as=`), or of the tenant's default person; with the mailbox of
 * `shared`, if that is somebody else. Throws the server's sentence.
 */
export async function fetchSession(as: string | null, shared: string | null = null): Promise<SandboxSession> {
  const response = await fetch(`/sandbox/api/session${as === null ? '' : `?as=${encodeURIComponent(as)}`}`);
  if (!response.ok)
    throw new Error(
      ((await response.json()) as { message?: string }).message ?? `The sandbox answered ${response.status}.`,
    );
  const session = (await response.json()) as SandboxSession;
  const mailboxOf = session.people.find(({ key, id }) => key === shared && id !== session.person.id);
  return mailboxOf === undefined ? session : { ...session, mailboxOf };
}

/** Changes the consent switches for every page of the sandbox. */
export async function saveConsent(consent: ConsentState): Promise<void> {
  await fetch('/sandbox/api/consent', { method: 'PUT', body: JSON.stringify(consent) });
}

/** Lets this share of Graph requests fail, 0 to 1. */
export async function saveFaultRate(rate: number): Promise<void> {
  await fetch('/sandbox/api/faults', { method: 'PUT', body: JSON.stringify({ rate }) });
}

/** Moves the tenant's clock by so many minutes. */
export async function moveClock(minutes: number): Promise<void> {
  await fetch('/sandbox/api/clock', { method: 'POST', body: JSON.stringify({ minutes }) });
}
