import type { LeftOut } from '../domain/client-digest-write';
import type { Instant } from '../domain/instant';

/**
 * What Outlook's check at sending knows of the clients. `unknown` before anything is; `knows` with when it was last told; `behind` when
 * clients, people or flags changed since (only Outlook itself can tell it); `failed` when Outlook did not keep what it was told.
 */
export type SendCheck =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'knows'; readonly at: Instant; readonly leftOut: LeftOut }
  | { readonly kind: 'behind'; readonly at: Instant | null }
  | { readonly kind: 'failed'; readonly at: Instant | null };
