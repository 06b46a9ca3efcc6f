import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../review/usage-error';
import { measureAgenda } from './agenda-set';
import { measureIntent } from './intent-set';
import { measureMatch } from './match-set';
import type { Measured } from './measure';
import { measureMessages } from './message-set';
import { measureMinutes } from './minutes-set';
import type { EvaluateArguments } from './read-arguments';
import type { Row } from './row-fields';
import { measureSentences } from './sentence-set';
import { measureTimes } from './time-set';

/** The labelled sets beside the checkout. */
export const EVAL_FOLDER = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));

/** One kind of set: its fields tell it from the others. */
export interface EvaluationSet {
  readonly name: string;
  /** Fields that only rows of this set have. */
  readonly fields: readonly string[];
  readonly measure: (set: string, rows: readonly Row[], folds?: number) => Measured;
}

/** In the order they are printed. */
export const SETS: readonly EvaluationSet[] = [
  { name: 'agenda', fields: ['agenda', 'label'], measure: measureAgenda },
  { name: 'minutes', fields: ['minutes', 'label'], measure: measureMinutes },
  { name: 'minutes-match', fields: ['minutes', 'candidates', 'answer'], measure: measureMatch },
  { name: 'messages', fields: ['labels', 'impactful'], measure: measureMessages },
  { name: 'deadline-sentences', fields: ['kind', 'deadline', 'vague_promise'], measure: measureSentences },
  { name: 'time-expressions', fields: ['spans', 'ref'], measure: measureTimes },
  { name: 'request-intent', fields: ['text', 'label', 'split'], measure: measureIntent },
];

/** The files to measure; the set is null where the file's fields have to tell it. Throws a `UsageError` for an unknown name. */
export function setsToMeasure(
  wanted: Pick<EvaluateArguments, 'set' | 'file'>,
): readonly { readonly set: EvaluationSet | null; readonly file: string }[] {
  const named = SETS.find((set) => set.name === wanted.set) ?? null;
  if (wanted.set !== null && named === null)
    throw new UsageError(`--set ${wanted.set}: there are ${SETS.map((set) => set.name).join(', ')}.`);
  if (wanted.file !== null) return [{ set: named, file: wanted.file }];
  const sets = named === null ? SETS : [named];
  return sets
    .map((set) => ({ set, file: join(EVAL_FOLDER, `${set.name}.jsonl`) }))
    .filter(({ file }) => existsSync(file));
}

/** Which set rows belong to: by their fields, or where these fit none by the file's name. */
export function setOfRows(rows: readonly Row[], file: string): EvaluationSet {
  const first = rows[0];
  const byFields = first && SETS.find((set) => set.fields.every((field) => field in first));
  const byName = [...SETS]
    .sort((a, b) => b.name.length - a.name.length)
    .find((set) => basename(file).includes(set.name));
  const set = byFields ?? byName;
  if (set === undefined) throw new UsageError(`${file}: its fields fit no set (name it with --set).`);
  return set;
}
