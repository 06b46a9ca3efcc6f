import type { ClientId } from './client';
import type { Address } from './person';

/** Which client one address belongs to, and how we know (F1). */
export type AddressMatch =
  | { readonly kind: 'internal' }
  | { readonly kind: 'never' }
  | {
      readonly kind: 'client';
      readonly clientId: ClientId;
      readonly by: 'address' | 'domain' | 'context' | 'choice';
      readonly domain?: string;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly ClientId[] }
  | { readonly kind: 'unknown'; readonly freeMail: boolean };

/** Why an item is in a client's timeline: the address that tied it, and how. */
export interface ItemTie {
  readonly clientId: ClientId;
  readonly address: Address;
  readonly by: 'address' | 'domain' | 'context' | 'choice';
}

/** The client or clients of one mail or meeting. More than one = several clients addressed at once (F6). */
export interface ItemMatch {
  readonly ties: readonly ItemTie[];
  readonly ambiguous: readonly { readonly address: Address; readonly candidates: readonly ClientId[] }[];
  readonly unknown: readonly Address[];
}
