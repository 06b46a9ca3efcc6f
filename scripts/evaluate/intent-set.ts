import { sentenceActs } from '../../src/shared/domain/facts/sentence-acts';
import type { Measured } from './measure';
import { agreed, textIn, type Row } from './row-fields';
import { measureAll } from './yes-no';

/** `request-intent`: whether a sentence asks or proposes something (the source's own, noisy labels). */
export function measureIntent(set: string, rows: readonly Row[], folds = 0): Measured {
  return measureAll(
    set,
    rows,
    [
      {
        name: 'request-intent',
        label: (row) => agreed(row, 'label', (value) => value === true),
        verdict: (row) => sentenceActs(textIn(row, 'text')).request !== null,
      },
    ],
    folds,
  );
}
