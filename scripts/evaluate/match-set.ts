import { bestMeeting } from '../../src/shared/domain/minutes-fit';
import type { Measured, Mistake } from './measure';
import { idOfRow, rowsIn, textIn, type Row } from './row-fields';

/** `minutes-match`: to which of the candidates the minutes belong, as the minutes rule weighs them. */
export function measureMatch(set: string, rows: readonly Row[]): Measured {
  const errors: Mistake[] = [];
  for (const row of rows) {
    const candidates = rowsIn(row, 'candidates').map((one) => textIn(one, 'meeting'));
    const got = bestMeeting(textIn(row, 'minutes'), candidates);
    if (got !== row['answer'])
      errors.push({ measure: 'minutes-match', id: idOfRow(row), expected: row['answer'], got });
  }
  const accuracy = rows.length === 0 ? 0 : (rows.length - errors.length) / rows.length;
  return { set, rows: rows.length, measures: [{ name: 'minutes-match', n: rows.length, accuracy }], errors };
}
