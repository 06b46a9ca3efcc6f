import type { ClientDigest } from '../../shared/domain/client-digest';
import type { Instant } from '../../shared/domain/instant';
import type { SendFinding } from './send-finding';
import type { Words } from './words';

/** What an event knows besides its item. */
export interface Known {
  /** What the pane wrote of the clients. */
  readonly digest: ClientDigest;
  readonly words: Words;
  readonly now: Instant;
}

/** Whether something a rule looks for is switched on among its options; so it is as long as nothing is said of it. */
export function looksFor(rule: SendFinding['rule'], option: string, { digest }: Known): boolean {
  return digest.options[`${rule}.${option}`] !== false;
}

/** Whether a rule is switched on, for this client too if one is given. */
export function isOn(
  rule: SendFinding['rule'],
  { digest }: Known,
  client: { readonly rulesOff: readonly string[] } = digest,
): boolean {
  return digest.rulesOff.indexOf(rule) < 0 && client.rulesOff.indexOf(rule) < 0;
}
