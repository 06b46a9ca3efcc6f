import { readJsonLines } from '../review/read-lines';
import { UsageError } from '../review/usage-error';
import type { Measured } from './measure';
import { rowOf, type Row } from './row-fields';
import { setOfRows, type EvaluationSet } from './sets';

/** Reads a file of labelled rows and measures it as the given set, or as the one its fields tell. Throws a `UsageError` for a bad file. */
export async function measureFile(set: EvaluationSet | null, file: string, folds: number): Promise<Measured> {
  const rows: Row[] = [];
  for await (const line of readJsonLines(file)) {
    if ('bad' in line) throw new UsageError(`${file}, line ${line.line}: ${line.bad}.`);
    const row = rowOf(line.value);
    if (row === null) throw new UsageError(`${file}, line ${line.line}: no object with an id.`);
    rows.push(row);
  }
  if (rows.length === 0) throw new UsageError(`${file} holds no rows.`);
  const known = set ?? setOfRows(rows, file);
  return known.measure(known.name, rows, folds);
}
