import type { Instant } from './instant';
import type { Message } from './message';

/** Place of the first mail sent after `after`, among mails by sent instant. */
function firstAfter(mails: readonly Message[], after: Instant): number {
  let [low, high] = [0, mails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mails[middle]?.sentAt ?? Infinity) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of mails by sent instant those sent after `after` and not later than `until`, found without a look at the others. */
export function mailsBetween(mails: readonly Message[], after: Instant, until: Instant): readonly Message[] {
  if (!(after < until)) return [];
  const from = firstAfter(mails, after);
  const to = firstAfter(mails, until);
  return from === 0 && to === mails.length ? mails : mails.slice(from, to);
}
