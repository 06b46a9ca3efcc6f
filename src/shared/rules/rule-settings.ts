import type { ClientId } from '../domain/client';
import type { Instant } from '../domain/instant';
import type { Rule, RuleOptions } from './rule';

/** One rule's switches as the user set them. Left out = the rule's defaults. */
export interface RuleSetting {
  /** Null: as the rule comes. */
  readonly on: boolean | null;
  readonly options: RuleOptions;
  /** Clients and people it is switched off for. */
  readonly offForClients: readonly ClientId[];
  readonly offForPeople: readonly string[];
}

/** Settings of all rules by id. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** The setting of a rule that nobody touched. */
export const UNTOUCHED: RuleSetting = { on: null, options: {}, offForClients: [], offForPeople: [] };

/** Whether a rule speaks: as the user set it, else as it comes. */
export function isRuleOn(rule: Pick<Rule, 'id' | 'onByDefault'>, settings: RuleSettings): boolean {
  return settings.get(rule.id)?.on ?? rule.onByDefault !== false;
}

/** What a person said to a finding (§4.0). Kept by finding key. */
export type FindingState =
  | { readonly kind: 'snoozed'; readonly until: Instant; readonly at: Instant }
  | { readonly kind: 'dismissed'; readonly reason: string; readonly at: Instant }
  | { readonly kind: 'done'; readonly at: Instant };

/** States by finding key. */
export type FindingStates = ReadonlyMap<string, FindingState>;
