import type { HostResult } from './host';
import { OfficeCallError } from './office-calls';
import type { OfficeCalls } from './office-calls';

/** Where the send check finds what it knows of clients: one string of the add-in's settings in the mailbox. */
export const DIGEST_KEY = 'mainstay.digest';

/** The client digest in the mailbox's roaming settings (32 KB for all keys; design.md, client digest). */
export interface RoamingDigest {
  /** The text as this window knows it; null when there is none or the host has no settings. */
  readDigest(): string | null;
  /** Keeps the text, null removes it. `done` means that the host said so: hosts were seen to lose a save, so read again at the next start. */
  saveDigest(text: string | null): Promise<HostResult>;
}

/** The digest over `Office.context.roamingSettings` (Mailbox 1.1). Saving waits for its turn among the other calls. */
export function roamingDigest(acts: OfficeCalls): RoamingDigest {
  const settings = (): Office.RoamingSettings | null =>
    (Office.context.roamingSettings as Office.RoamingSettings | undefined) ?? null;
  return {
    readDigest: () => {
      try {
        const value: unknown = settings()?.get(DIGEST_KEY);
        return typeof value === 'string' ? value : null;
      } catch {
        return null;
      }
    },
    saveDigest: async (text) => {
      const store = settings();
      if (store === null) return { kind: 'unsupported' };
      try {
        if (text === null) store.remove(DIGEST_KEY);
        else store.set(DIGEST_KEY, text);
        await acts.call<void>((callback) => store.saveAsync(callback));
        return { kind: 'done' };
      } catch (error) {
        return { kind: 'failed', code: error instanceof OfficeCallError ? error.code : 'host_error' };
      }
    },
  };
}
