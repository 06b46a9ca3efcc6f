import { sentenceActs } from '../../src/shared/domain/facts/sentence-acts';
import { undatedPromises } from '../../src/shared/domain/undated-promise';
import type { Measured } from './measure';
import { agreed, textIn, type Row } from './row-fields';
import { measureAll, type YesNo } from './yes-no';

/** Promises and requests with their deadlines, sentence by sentence. Rows tied to an event are no matter of vague promises. */
export function measureSentences(set: string, rows: readonly Row[], folds = 0): Measured {
  const kind = (name: string): YesNo => ({
    name,
    label: (row) => agreed(row, 'kind', (value) => value === name),
    verdict: (row) => sentenceActs(textIn(row, 'text'))[name === 'commitment' ? 'commitment' : 'request'] !== null,
  });
  return measureAll(
    set,
    rows,
    [
      {
        name: 'vague_promise',
        about: (row) => row['deadline'] !== 'event',
        label: (row) => agreed(row, 'vague_promise', (value) => value === true),
        verdict: (row) => undatedPromises(textIn(row, 'text')).length > 0,
      },
      kind('commitment'),
      kind('request'),
      {
        name: 'specific_deadline',
        label: specificDeadline,
        verdict: (row) => {
          const { commitment, request, task, deadline } = sentenceActs(textIn(row, 'text'));
          return (commitment ?? request ?? task) !== null && deadline.kind === 'specific';
        },
      },
    ],
    folds,
  );
}

function specificDeadline(row: Row): boolean | 'doubtful' {
  const first = row['kind'] !== 'other' && row['deadline'] === 'specific';
  if (row['kind_second'] === undefined) return first;
  const second = row['kind_second'] !== 'other' && row['deadline_second'] === 'specific';
  return first === second ? first : 'doubtful';
}
