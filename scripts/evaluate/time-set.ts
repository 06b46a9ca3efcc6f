import { timesIn, type FoundTime } from '../../src/shared/domain/time-expressions/times-in';
import type { Measured, Mistake } from './measure';
import { ratesOf } from './measure';
import { idOfRow, rowsIn, textIn, type Row } from './row-fields';

const COUNTED = new Set(['date', 'datetime', 'daterange', 'datetimerange', 'time', 'timerange']);
const DATED = new Set(['date', 'datetime', 'daterange', 'datetimerange']);

/** A labelled span: `end` is the last character's index plus one. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly dates: readonly string[];
}

/** `time-spans` (found by overlap; durations and repetitions do not count) and `time-start-date` of the found ones. */
export function measureTimes(set: string, rows: readonly Row[]): Measured {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let dated = 0;
  let right = 0;
  const errors: Mistake[] = [];
  for (const row of rows) {
    const id = idOfRow(row);
    const gold = rowsIn(row, 'spans').map(goldOf);
    const found = timesIn(textIn(row, 'text'), { today: textIn(row, 'ref').slice(0, 10), order: 'month-first' });
    for (const span of gold.filter((one) => COUNTED.has(one.type))) {
      const hit = found.find((one) => overlaps(one, span));
      if (hit === undefined) {
        fn++;
        errors.push({
          measure: 'time-spans',
          id,
          expected: textIn(row, 'text').slice(span.start, span.end),
          got: null,
        });
        continue;
      }
      tp++;
      if (!DATED.has(span.type) || span.dates.length === 0) continue;
      dated++;
      if (hit.date !== null && span.dates.includes(hit.date)) right++;
      else errors.push({ measure: 'time-start-date', id, expected: span.dates, got: hit.date });
    }
    for (const one of found.filter((hit) => !gold.some((span) => overlaps(hit, span)))) {
      fp++;
      errors.push({ measure: 'time-spans', id, expected: null, got: textIn(row, 'text').slice(one.start, one.end) });
    }
  }
  const spans = ratesOf('time-spans', rows.length, 0, tp, fp, fn);
  const dates = { name: 'time-start-date', n: dated, accuracy: dated === 0 ? 0 : right / dated };
  return { set, rows: rows.length, measures: [spans, dates], errors };
}

function goldOf(span: Row): Gold {
  const dates = rowsIn(span, 'values').map((value) => (textIn(value, 'start') || textIn(value, 'value')).slice(0, 10));
  const [start, end] = [span['start'], span['end']].map((at) => (typeof at === 'number' ? at : 0));
  return {
    start: start ?? 0,
    end: end ?? 0,
    type: textIn(span, 'type'),
    dates: dates.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)),
  };
}

function overlaps(found: FoundTime, span: Gold): boolean {
  return found.start < span.end && span.start < found.end;
}
