import type { Instant } from '../domain/instant';
import type { Reach } from '../domain/reach';

/** Rungs of the consent ladder (reference/graph.md §4). Each is useful by itself. */
export type Rung = 'open-item' | 'profile' | 'calendar' | 'mail-headers' | 'mail-text' | 'write' | 'keep';

/** What stands between us and a source. */
export type Obstacle =
  | { readonly kind: 'sign-in-required' }
  | { readonly kind: 'consent-required'; readonly rung: Rung }
  /** `link` is the admin consent link to copy. */
  | { readonly kind: 'admin-consent-required'; readonly rung: Rung; readonly link: string }
  | { readonly kind: 'offline' }
  /** The service asks to wait until then. */
  | { readonly kind: 'throttled'; readonly until: Instant }
  | { readonly kind: 'mailbox-unavailable' }
  | { readonly kind: 'wrong-account' }
  /** `window`: a sign-in window, opened by a click, may work where the host's own sign-in does not. */
  | { readonly kind: 'sign-in-unavailable'; readonly code: string; readonly window: boolean }
  | { readonly kind: 'broken'; readonly code: string };

/** State of one rung: on, off with what stands in the way, or not asked yet. */
export interface RungState {
  readonly rung: Rung;
  readonly state: 'on' | 'off' | 'unknown';
  readonly obstacle: Obstacle | null;
}

/** What is known, how old it is, what is missing. Every surface shows it; silence is never “all clear”. */
export interface Knowledge {
  readonly reach: Reach;
  /** `idle` between reads. */
  readonly activity: 'idle' | 'reading' | 'waiting';
  /** Oldest answer among the sources in use: the age shown in the footer. Null before the first. */
  readonly asOf: Instant | null;
  /** How many mails kept before are read again, because more is read of each now. Left out when none is. */
  readonly again?: { readonly read: number; readonly total: number };
  readonly obstacles: readonly Obstacle[];
  readonly rungs: readonly RungState[];
  /** True when shown data comes from the device and the service has not answered in this session yet. */
  readonly fromDevice: boolean;
  /** Where derived facts are kept: `memory` when the browser keeps nothing. */
  readonly storeHome: 'memory' | 'indexed-db';
}
