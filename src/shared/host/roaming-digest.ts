import { BARS_KEY, DIGEST_KEY } from '../domain/client-digest';
import type { RoamingDigest } from './host';
import { OfficeCallError } from './office-calls';
import type { OfficeCalls } from './office-calls';

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
        if (text === null) [DIGEST_KEY, BARS_KEY].forEach((key) => store.remove(key));
        else store.set(DIGEST_KEY, text);
        await acts.call<void>((callback) => store.saveAsync(callback));
        return { kind: 'done' };
      } catch (error) {
        return { kind: 'failed', code: error instanceof OfficeCallError ? error.code : 'host_error' };
      }
    },
  };
}
