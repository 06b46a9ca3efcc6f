import { HOLD_LEFT } from '../app/hold-left';
import type { Undo } from '../app/session';
import type { ZoneName } from '../domain/instant';
import type { Act } from '../rules/finding';
import { actDone, settles } from './act-done';
import { copyWords, isWordsAct } from './copy-words';
import type { ActResult } from './run-act';
import { sayResult } from './say-result';

/** What an act came to: the finding is settled, with the way back where there is one, or a sentence is said below it. */
export type ActOutcome =
  | { readonly kind: 'settled'; readonly sentence: string; readonly undo: Undo | null }
  | { readonly kind: 'said'; readonly sentence: string };

/** Puts a result into words; words that could not be put into the draft are copied. */
export async function actOutcome(result: ActResult, act: Act, zone: ZoneName, locale: string): Promise<ActOutcome> {
  if (result.kind === 'done' && settles(act))
    return { kind: 'settled', sentence: actDone(act, zone, locale), undo: result.undo ?? null };
  // What stands in the calendar unasked comes before the words.
  const left = result.kind === 'failed' && result.code === HOLD_LEFT;
  return {
    kind: 'said',
    sentence: isWordsAct(act) && !left ? await copyWords(act) : sayResult(result, act, zone, locale),
  };
}
