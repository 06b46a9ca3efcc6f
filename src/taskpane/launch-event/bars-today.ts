import { BARS_KEY, BARS_OPTION, BARS_PER_DAY } from '../../shared/domain/client-digest';
import type { Call } from './gather';
import type { OfficeDoor } from './item-fields';
import type { Known } from './known';
import { wordsOf } from './notes';

/** Marks of the items that had an infobar today. */
export interface BarsToday {
  readonly day: string;
  readonly marks: readonly string[];
}

/**
 * What the settings say of today's infobars: a day and a mark for each item. The day is this computer's: the runtime has no `Intl`,
 * and its user sits before it. Another day's, and what is none of ours, counts as none.
 */
export function barsToday(office: OfficeDoor, { now }: Pick<Known, 'now'>): BarsToday {
  const day = new Date(now).toDateString();
  const kept = String(office.context.roamingSettings.get(BARS_KEY));
  return { day, marks: kept.indexOf(day) === 0 ? wordsOf(kept.slice(day.length)) : [] };
}

/** Whether one more item may have an infobar today: two a day unless set otherwise. */
export function mayShowBar({ marks }: BarsToday, { digest }: Pick<Known, 'digest'>): boolean {
  const most = digest.options[BARS_OPTION];
  return marks.length < (typeof most === 'number' ? most : BARS_PER_DAY);
}

/** Counts an item by the mark of its verdict: two events that saw the same count once, also when neither knew of the other. */
export function countBar(office: OfficeDoor, { day, marks }: BarsToday, mark: string): Call<unknown> {
  const settings = office.context.roamingSettings;
  return (callback) => {
    settings.set(
      BARS_KEY,
      [day]
        .concat(
          marks.filter((one) => one !== mark),
          mark,
        )
        .join(' '),
    );
    settings.saveAsync(callback);
  };
}
