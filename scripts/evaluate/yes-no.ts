import { judge, type Judged, type Measured } from './measure';
import { idOfRow, type Row } from './row-fields';

/** A measure that says yes or no of a row: which rows it counts, what the label says, what we say. */
export interface YesNo {
  readonly name: string;
  /** Rows that this measure is about; all when left out. */
  readonly about?: (row: Row) => boolean;
  readonly label: (row: Row) => boolean | 'doubtful';
  readonly verdict: (row: Row) => boolean;
}

/** Measures each of the list over the rows; doubtful rows are left out and counted. */
export function measureAll(set: string, rows: readonly Row[], list: readonly YesNo[]): Measured {
  const results = list.map((one) => {
    const about = rows.filter((row) => one.about?.(row) ?? true);
    const judged: Judged[] = [];
    for (const row of about) {
      const expected = one.label(row);
      if (expected !== 'doubtful') judged.push({ id: idOfRow(row), expected, got: one.verdict(row) });
    }
    return judge(one.name, judged, about.length - judged.length);
  });
  return {
    set,
    rows: rows.length,
    measures: results.map((r) => r.measure),
    errors: results.flatMap((r) => r.errors),
  };
}
