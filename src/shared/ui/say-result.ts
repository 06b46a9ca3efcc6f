import { HOLD_LEFT } from '../app/hold-left';
import type { ZoneName } from '../domain/instant';
import type { Act } from '../rules/finding';
import { actDone } from './act-done';
import type { ActResult } from './run-act';
import { STRINGS } from './strings';

/** Code of an act that the person called off when asked for a right: nothing went wrong. */
export const NOT_NOW = 'cancelled';

/** One sentence on what became of an act. Times in the user's zone. */
export function sayResult(result: ActResult, act: Act, zone: ZoneName, locale: string): string {
  if (result.kind === 'done') return actDone(act, zone, locale);
  if (result.kind === 'unsupported') return STRINGS.finding.unsupported;
  if (result.code === HOLD_LEFT) return STRINGS.finding.holdLeft;
  return result.code === NOT_NOW ? STRINGS.finding.notNow : STRINGS.finding.failed;
}
