import { learntF1 } from './learnt-figure';
import { judge, type Judged, type Measured } from './measure';
import { idOfRow, textIn, type Row } from './row-fields';

/** A measure that says yes or no of a row: which rows it counts, what the label says, what we say. */
export interface YesNo {
  readonly name: string;
  /** Rows that this measure is about; all when left out. */
  readonly about?: (row: Row) => boolean;
  readonly label: (row: Row) => boolean | 'doubtful';
  readonly verdict: (row: Row) => boolean;
}

/** Measures each of the list over the rows; doubtful rows are left out and counted. With folds, a learnt reader's figure stands beside ours. */
export function measureAll(set: string, rows: readonly Row[], list: readonly YesNo[], folds: number): Measured {
  const results = list.map((one) => {
    const about = rows.filter((row) => one.about?.(row) ?? true);
    const judged: Judged[] = [];
    for (const row of about) {
      const expected = one.label(row);
      if (expected !== 'doubtful') judged.push({ id: idOfRow(row), expected, got: one.verdict(row) });
    }
    const { measure, errors } = judge(one.name, judged, about.length - judged.length);
    const labels = new Map(judged.map((j) => [j.id, j.expected]));
    const examples = about.flatMap((row) => {
      const label = labels.get(idOfRow(row));
      return label === undefined ? [] : [{ label, text: `${textIn(row, 'subject')}\n${textIn(row, 'text')}` }];
    });
    return { measure: folds === 0 ? measure : { ...measure, cv: learntF1(examples, folds) }, errors };
  });
  return {
    set,
    rows: rows.length,
    measures: results.map((r) => r.measure),
    errors: results.flatMap((r) => r.errors),
  };
}
