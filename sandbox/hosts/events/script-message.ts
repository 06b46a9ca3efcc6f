import type { ClientName } from '../office/client-profile';
import type { MailboxOwner, OutlookHost, ThemeName } from '../office/outlook-host';
import type { Completion } from './completion';
import type { ItemSnapshot, PartChange } from './item-replica';

/** Calls of the host that the script runtime passes to the page. */
export const remoteCalls = [
  'save',
  'send',
  'textOf',
  'headers',
  'file',
  'fetchFile',
  'saveRoamingSettings',
  'customProperties',
  'saveCustomProperties',
  'masterCategories',
  'saveCategories',
] as const satisfies readonly (keyof OutlookHost)[];

/** What the page tells the script runtime. */
export type ToScript =
  | {
      readonly kind: 'start';
      /** Address of the script of the manifest, and the action to run from it. */
      readonly script: string;
      readonly action: string;
      readonly details: object;
      /** Milliseconds between the tenant's clock and the real one. */
      readonly clockOffset: number;
      readonly item: ItemSnapshot;
      readonly host: {
        readonly client: ClientName;
        readonly fault: string | undefined;
        readonly owner: MailboxOwner;
        readonly mailboxOf: string | undefined;
        readonly displayLanguage: string;
        readonly theme: ThemeName;
        readonly roamingSettings: string;
      };
    }
  | ({ readonly kind: 'changed' } & PartChange)
  | { readonly kind: 'answer'; readonly id: number; readonly ok: boolean; readonly value: unknown };

/** What the script runtime tells the page. */
export type FromScript =
  | ({ readonly kind: 'changed' } & PartChange)
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: (typeof remoteCalls)[number];
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'completed'; readonly completion: Completion }
  | { readonly kind: 'unavailable'; readonly why: string };
