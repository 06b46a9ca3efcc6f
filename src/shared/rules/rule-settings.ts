import type { ClientId } from '../domain/client';
import type { Instant } from '../domain/instant';
import type { RuleOptions } from './rule';

/** One rule's switches as the user set them. Left out = the rule's defaults. */
export interface RuleSetting {
  readonly on: boolean;
  readonly options: RuleOptions;
  /** Clients and people it is switched off for. */
  readonly offForClients: readonly ClientId[];
  readonly offForPeople: readonly string[];
}

/** Settings of all rules by id. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What a person said to a finding (§4.0). Kept by finding key. */
export type FindingState =
  | { readonly kind: 'snoozed'; readonly until: Instant; readonly at: Instant }
  | { readonly kind: 'dismissed'; readonly reason: string; readonly at: Instant }
  | { readonly kind: 'done'; readonly at: Instant };

/** States by finding key. */
export type FindingStates = ReadonlyMap<string, FindingState>;
