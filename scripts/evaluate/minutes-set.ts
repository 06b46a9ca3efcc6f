import type { Measured } from './measure';
import { messageOf } from './row-message';
import { agreed, textIn, type Row } from './row-fields';
import { measureAll } from './yes-no';

/** `minutes:mail` and `minutes:doc`: whether the minutes rule would take the text for minutes. */
export function measureMinutes(set: string, rows: readonly Row[], folds = 0): Measured {
  return measureAll(
    set,
    rows,
    (['mail', 'doc'] as const).map((kind) => ({
      name: `minutes:${kind}`,
      about: (row: Row) => textIn(row, 'kind') === kind,
      label: (row: Row) => agreed(row, 'label', (value) => value === true),
      verdict: (row: Row) => messageOf(row).facts.minutes !== null,
    })),
    folds,
  );
}
